import type { Ends } from '../../salary/monthly';
import type { FamilyScale, Three } from '../../salary/placement';
import { Drawing, type TableOf } from '../drawings/drawing';
import { place, type PayScale as Span } from '../drawings/pay-range';
import { useFormat, useStrings } from '../i18n/context';
import { sayRange, type Voice } from './say-pay';
import { payStrings } from './strings';

const WIDTH = 320;
/** Room at both ends, so that the outermost marks are whole. */
const SIDE = 8;
/** Room for the ad's own figures above the bars. */
const TOP = 18;
const ROW = 36;
/** In the card's small drawing, rows are bars close to one another. */
const SMALL_ROW = 12;

interface OwnPlace {
  /** Gross euros a month. */
  ends: Ends;
  sentence: string;
}

interface PayScaleProps {
  family: FamilyScale;
  /** The ad on that scale, and a sentence that says so; null where it is not placed. */
  own: OwnPlace | null;
  /** Bars alone, without the net quartiles: the figures are in the table. */
  small?: boolean;
}

interface Row {
  kind: 'gross' | 'adjusted' | 'net';
  label: string;
  figures: Three;
}

type X = (amount: number) => number;

/**
 * One scale of gross euros a month: the official range, the same at later
 * prices (dashed), the net quartiles made gross, and the ad's range as a band
 * over each.
 */
export function PayScale({ family, own, small = false }: PayScaleProps) {
  const ends = own?.ends ?? null;
  const t = useStrings(payStrings);
  const format = useFormat();
  const voice = { t, format };
  const all = rowsOf(family, voice);
  const rows = small && family.gross ? all.filter(({ kind }) => kind !== 'net') : all;
  const span = spanOf(rows, ends);
  const x: X = (amount) => SIDE + (place(amount, span) / 100) * (WIDTH - 2 * SIDE);
  const step = small ? SMALL_ROW : ROW;
  const top = ends ? TOP : 0;
  return (
    <Drawing
      title={t('scale')}
      desc={describe(family, own?.sentence ?? t('none'), voice)}
      width={WIDTH}
      height={top + rows.length * step + (small ? 6 : 0)}
      table={tableOf(family, ends, all, voice)}
    >
      {ends && <OwnLabel ends={ends} x={x} label={sayRange(ends, voice)} />}
      {rows.map((row, i) => {
        const bar = top + i * step + (small ? 9 : 26);
        return (
          <g key={row.kind} data-row={row.kind}>
            {!small && (
              <text class="lm-text" x="0" y={bar - 12}>
                {row.label}
              </text>
            )}
            {ends && <Band ends={ends} x={x} y={bar} half={small ? SMALL_ROW / 2 : 8} />}
            <Bar row={row} x={x} y={bar} />
          </g>
        );
      })}
    </Drawing>
  );
}

function rowsOf({ gross, net }: FamilyScale, { t, format }: Voice): Row[] {
  const rows: Row[] = [];
  const add = (kind: Row['kind'], figures: Three, year: string | number, percent = '') => {
    const [beginner, mean, experienced] = figures.map((n) => format.number(n)) as [
      string,
      string,
      string,
    ];
    const label = t(`row_${kind}`, { beginner, mean, experienced, year, percent });
    rows.push({ kind, label, figures });
  };
  if (gross) add('gross', gross.figures, gross.year);
  const adjusted = gross?.adjusted;
  if (adjusted) add('adjusted', adjusted.figures, adjusted.until, format.percent(adjusted.percent));
  if (net) add('net', net.grossQuartiles, net.year);
  return rows;
}

function spanOf(rows: Row[], ends: Ends | null): Span {
  const own = (ends ?? []).flatMap((end) => end ?? []);
  const all = [...rows.flatMap((row) => row.figures), ...own];
  return { low: Math.min(...all), high: Math.max(...all) };
}

/** From where to where the ad's range reaches: to the edge where it has no end. */
const reach = ([low, high]: Ends, x: X): [number, number] => [
  low === null ? 0 : x(low),
  high === null ? WIDTH : x(high),
];

function OwnLabel({ ends, x, label }: { ends: Ends; x: X; label: string }) {
  const [from, to] = reach(ends, x);
  const middle = Math.min(WIDTH - 76, Math.max(76, (from + to) / 2));
  return (
    <text class="pay-own" x={middle} y="12" text-anchor="middle">
      {label}
    </text>
  );
}

/** The ad's range over one bar: a line where it is one amount, open where it has no end. */
function Band({ ends, x, y, half }: { ends: Ends; x: X; y: number; half: number }) {
  const [from, to] = reach(ends, x);
  const edges = [ends[0] !== null && from, ends[1] !== null && to].filter((edge) => edge !== false);
  return (
    <>
      <rect
        class="pay-band"
        x={from}
        y={y - half}
        width={Math.max(to - from, 1)}
        height={2 * half}
      />
      {[...new Set(edges)].map((edge) => (
        <line key={edge} class="pay-edge" x1={edge} x2={edge} y1={y - half} y2={y + half} />
      ))}
    </>
  );
}

function Bar({ row, x, y }: { row: Row; x: X; y: number }) {
  const [from, middle, to] = row.figures.map(x) as Three;
  return (
    <>
      {row.kind === 'net' ? (
        <rect class="pay-quartiles" x={from} y={y - 4} width={to - from} height="8" rx="2" />
      ) : (
        <line class="lm-axis" x1={from} x2={to} y1={y} y2={y} />
      )}
      <line class="lm-axis pay-end" x1={from} x2={from} y1={y - 4} y2={y + 4} />
      <line class="lm-axis pay-end" x1={to} x2={to} y1={y - 4} y2={y + 4} />
      <circle class="lm-point" cx={middle} cy={y} r={row.kind === 'gross' ? 4.5 : 3} />
    </>
  );
}

function describe(family: FamilyScale, ad: string, { t, format }: Voice): string {
  const figures = family.gross?.figures ?? family.net?.grossQuartiles;
  if (!figures) return '';
  const [beginner, mean, experienced] = figures.map((n) => format.euros(n)) as [
    string,
    string,
    string,
  ];
  const key = family.gross ? 'scale_desc' : 'scale_desc_net';
  return t(key, { ad, beginner, mean, experienced, year: family.gross?.year ?? '' });
}

function tableOf(family: FamilyScale, ends: Ends | null, rows: Row[], voice: Voice): TableOf {
  const { t, format } = voice;
  const say = (figures: Three) => figures.map((n) => format.euros(n)).join(' · ');
  return {
    head: [t('scale'), t('monthly_euros')],
    rows: [
      ...(ends ? [[t('row_ad'), sayRange(ends, voice)]] : []),
      ...rows.map((row) => [nameOf(row, family, voice), say(row.figures)]),
      ...(family.net
        ? [[t('name_net_published', { year: family.net.year }), say(family.net.quartiles)]]
        : []),
    ],
  };
}

function nameOf({ kind }: Row, { gross, net }: FamilyScale, { t, format }: Voice): string {
  if (kind === 'net') return t('name_net', { year: net?.year ?? '' });
  if (kind === 'gross') return t('name_gross', { year: gross?.year ?? '' });
  const { until, percent } = gross?.adjusted ?? { until: '', percent: 0 };
  return t('name_adjusted', { year: until, percent: format.percent(percent) });
}
