import type { Ends } from '../../salary/monthly';
import type { FamilyPlacement, Three } from '../../salary/placement';
import { Drawing, type TableOf } from '../drawings/drawing';
import { place, type PayScale as Span } from '../drawings/pay-range';
import { useFormat, useStrings } from '../i18n/context';
import { sayRange, saySentence, type Voice } from './say-pay';
import { payStrings } from './strings';

const WIDTH = 320;
/** Room at both ends, so that the outermost marks and their figures are whole. */
const SIDE = 26;
const TOP = 20;
const ROW = 34;
/** Closer than this, in px, two figures would touch. */
const APART = 62;

interface PayScaleProps {
  family: FamilyPlacement;
  /** The ad's gross monthly range; null where it is not placed. */
  ends: Ends | null;
}

interface Row {
  kind: 'gross' | 'adjusted' | 'net';
  label: string;
  figures: Three;
}

/**
 * One scale of gross euros a month: the official range, the same at later
 * prices (dashed), the net quartiles made gross, and the ad's range as a band
 * over them all.
 */
export function PayScale({ family, ends }: PayScaleProps) {
  const t = useStrings(payStrings);
  const format = useFormat();
  const voice = { t, format };
  const rows = rowsOf(family, voice);
  const span = spanOf(rows, ends);
  const x = (amount: number) => SIDE + (place(amount, span) / 100) * (WIDTH - 2 * SIDE);
  const height = TOP + rows.length * ROW;
  return (
    <Drawing
      title={t('scale')}
      desc={describe(family, ends, voice)}
      width={WIDTH}
      height={height}
      table={tableOf(family, ends, rows, voice)}
    >
      {ends && <Band ends={ends} x={x} height={height} label={sayRange(ends, voice)} />}
      {rows.map((row, i) => (
        <ScaleRow key={row.kind} row={row} x={x} y={TOP + i * ROW} />
      ))}
    </Drawing>
  );
}

function rowsOf({ gross, net }: FamilyPlacement, { t, format }: Voice): Row[] {
  const rows: Row[] = [];
  if (gross) {
    rows.push({
      kind: 'gross',
      label: t('row_gross', { year: gross.year }),
      figures: gross.figures,
    });
    const { adjusted } = gross;
    if (adjusted) {
      const percent = format.percent(adjusted.percent);
      const label = t('row_adjusted', { year: adjusted.until, percent });
      rows.push({ kind: 'adjusted', label, figures: adjusted.figures });
    }
  }
  if (net)
    rows.push({
      kind: 'net',
      label: t('row_net', { year: net.year }),
      figures: net.grossQuartiles,
    });
  return rows;
}

function spanOf(rows: Row[], ends: Ends | null): Span {
  const own = (ends ?? []).flatMap((end) => end ?? []);
  const all = [...rows.flatMap((row) => row.figures), ...own];
  return { low: Math.min(...all), high: Math.max(...all) };
}

interface BandProps {
  ends: Ends;
  x(amount: number): number;
  height: number;
  label: string;
}

/** The ad's range: a band, a line where it is one amount, open to the edge where it has no end. */
function Band({ ends: [low, high], x, height, label }: BandProps) {
  const from = low === null ? 0 : x(low);
  const to = high === null ? WIDTH : x(high);
  const middle = Math.min(WIDTH - 70, Math.max(70, (from + to) / 2));
  return (
    <g>
      <rect
        class="pay-band"
        x={from}
        y={TOP - 3}
        width={Math.max(to - from, 1)}
        height={height - TOP + 3}
      />
      {low !== null && <line class="pay-edge" x1={from} x2={from} y1={TOP - 3} y2={height} />}
      {high !== null && <line class="pay-edge" x1={to} x2={to} y1={TOP - 3} y2={height} />}
      <text class="pay-own" x={middle} y="12" text-anchor="middle">
        {label}
      </text>
    </g>
  );
}

function ScaleRow({ row, x, y }: { row: Row; x(amount: number): number; y: number }) {
  const { number } = useFormat();
  const [from, middle, to] = row.figures.map(x) as Three;
  const bar = y + 22;
  const apart = to - from > APART;
  return (
    <g data-row={row.kind}>
      <text class="lm-text" x="0" y={y + 11}>
        {row.label}
      </text>
      {row.kind === 'net' ? (
        <rect class="pay-quartiles" x={from} y={bar - 4} width={to - from} height="8" rx="2" />
      ) : (
        <line class="lm-axis" x1={from} x2={to} y1={bar} y2={bar} />
      )}
      {[from, to].map((end, i) => (
        <line
          key={i ? 'to' : 'from'}
          class="lm-axis pay-end"
          x1={end}
          x2={end}
          y1={bar - 4}
          y2={bar + 4}
        />
      ))}
      <circle class="lm-point" cx={middle} cy={bar} r={row.kind === 'gross' ? 4.5 : 3} />
      {apart && (
        <>
          <text class="pay-figure" x={from - 4} y={bar + 4} text-anchor="end">
            {number(row.figures[0])}
          </text>
          <text class="pay-figure" x={to + 4} y={bar + 4}>
            {number(row.figures[2])}
          </text>
        </>
      )}
    </g>
  );
}

function describe(family: FamilyPlacement, ends: Ends | null, voice: Voice): string {
  const { t, format } = voice;
  const figures = family.gross?.figures ?? family.net?.grossQuartiles;
  if (!figures) return '';
  const [beginner, mean, experienced] = figures.map((n) => format.euros(n)) as [
    string,
    string,
    string,
  ];
  const ad = ends ? saySentence(family, voice) : t('none');
  const key = family.gross ? 'scale_desc' : 'scale_desc_net';
  return t(key, { ad, beginner, mean, experienced, year: family.gross?.year ?? '' });
}

function tableOf(family: FamilyPlacement, ends: Ends | null, rows: Row[], voice: Voice): TableOf {
  const { t, format } = voice;
  const say = (figures: Three) => figures.map((n) => format.euros(n)).join(' · ');
  return {
    head: [t('scale'), t('monthly_euros')],
    rows: [
      ...(ends ? [[t('row_ad'), sayRange(ends, voice)]] : []),
      ...rows.map((row) => [row.label, say(row.figures)]),
      ...(family.net
        ? [[t('row_net_published', { year: family.net.year }), say(family.net.quartiles)]]
        : []),
    ],
  };
}
