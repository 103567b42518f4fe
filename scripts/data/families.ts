import { minimumWageAt } from '../../src/salary/minimum-wage';
import { netShare } from '../../src/salary/net-share';
import { fault, numberIn, type RowOf, type Sources } from './sources';
import { byCodeUnit, type Table } from './table';

/** From this likeness of labels on, a FAP 2009 family and its FAP 2021 one are taken as the same. */
const SURE_CROSSWALK = 0.8;

/** Last month of each period of figures: the minimum wage in force then is their floor. */
const PERIOD_END = { gross: '2022-12-31', net: '2019-12-31', netRecent: '2025-12-31' };

/** The columns of `families.tsv`. */
export const FAMILY_COLUMNS = [
  'fap',
  'beginner',
  'mean',
  'experienced',
  'q1',
  'median',
  'q3',
  'marks',
  'recent',
  'recent_fap',
  'name',
] as const;

interface Pay {
  gross: [beginner: number, mean: number, experienced: number] | null;
  net: [q1: number, median: number, q3: number] | null;
  /** A quartile was under the period's minimum wage and raised to it. */
  floored: boolean;
  /** The upper quartile is the publisher's model, not read between brackets. */
  estimated: boolean;
  recent: { median: number; fap: string } | null;
}

/** The families of jobs with their pay, by FAP 2009 code. */
export function familyTable(sources: Sources): Table {
  const gross = new Map(sources.grossPay.map((row) => [row.fap2009, row]));
  const net = new Map(sources.netPay.map((row) => [row.fap2009, row]));
  const recent = recentMedians(sources);
  const names = new Map(
    [...sources.grossPay, ...sources.netPay].map((row) => [row.fap2009, row.libelle]),
  );
  for (const row of sources.familyCrosswalk) names.set(row.fap2009, row.libelle_fap2009);
  const used = [...new Set(sources.familyCrosswalk.map((row) => row.fap2009))].sort(byCodeUnit);
  return {
    path: 'families.tsv',
    about:
      'Families of jobs (FAP 2009) and their pay in euros a month. beginner, mean, experienced: gross, 2022, France Travail. q1, median, q3: net, full time, 2017–2019, DARES; floored = a figure under the minimum wage was raised to it, estimated = q3 is modelled. recent: net median 2023–2025, DARES, with its FAP 2021 code.',
    columns: [...FAMILY_COLUMNS],
    rows: used.map((fap) => {
      const pay = payOf(gross.get(fap), net.get(fap), recent.get(fap) ?? null);
      const marks = [pay.floored && 'floored', pay.estimated && 'estimated'].filter(Boolean);
      return [
        fap,
        ...(pay.gross ?? [null, null, null]),
        ...(pay.net ?? [null, null, null]),
        marks.join(' '),
        pay.recent?.median ?? null,
        pay.recent?.fap ?? null,
        names.get(fap) ?? null,
      ];
    }),
  };
}

function payOf(
  gross: RowOf<'grossPay'> | undefined,
  net: RowOf<'netPay'> | undefined,
  recent: Pay['recent'],
): Pay {
  const quartiles = net && netOf(net);
  const floor = floorOf('net');
  const raised = quartiles?.map((figure) => Math.max(figure, floor));
  const paid = gross ? grossOf(gross) : null;
  const [, mean = 0] = paid ?? [];
  const [, median = 0] = quartiles ?? [];
  return {
    // A gross pay under the net of years before cannot be the same people's: it is not shown.
    gross: mean >= median ? paid : null,
    net: (raised as Pay['net']) ?? null,
    floored: !!quartiles?.some((figure) => figure < floor),
    estimated: net?.methode === 'q3 lognormal',
    recent,
  };
}

/** Lowest figure shown of a period: its minimum wage, taken to net where the figures are net. */
function floorOf(period: keyof typeof PERIOD_END): number {
  const { monthly } = minimumWageAt(PERIOD_END[period]);
  return Math.ceil(period === 'gross' ? monthly : monthly * netShare('employee'));
}

function grossOf(row: RowOf<'grossPay'>): Pay['gross'] {
  if (row.annee !== '2022') throw fault('grossPay', row, `year "${row.annee}"`);
  const figures = (
    ['brut_mensuel_debutant', 'brut_mensuel_moyen', 'brut_mensuel_experimente'] as const
  ).map((column) => numberIn('grossPay', row, column) ?? 0);
  const [beginner = 0, mean = 0, experienced = 0] = figures;
  if (Math.min(...figures) < floorOf('gross'))
    throw fault('grossPay', row, `${Math.min(...figures)} € is under the minimum wage of 2022`);
  return [beginner, mean, experienced];
}

function netOf(row: RowOf<'netPay'>): number[] | null {
  const figures = (['q1_net', 'salaire_net_median_2017_2019', 'q3_net'] as const).map((column) =>
    numberIn('netPay', row, column),
  );
  if (figures.some((figure) => figure === null)) return null;
  const [q1, median, q3] = figures as [number, number, number];
  if (q1 > median || median > q3)
    throw fault('netPay', row, `quartiles out of order: ${q1}, ${median}, ${q3}`);
  return figures as number[];
}

/**
 * Recent medians of whole families whose FAP 2021 code is surely the same
 * family. Rows about part of a family (a letter at the end, a code in the
 * job's name) or several families joined (+) say nothing of the family.
 */
function recentMedians({ recentNetPay, recentFamilies }: Sources) {
  const medians = new Map<string, number>();
  for (const row of recentNetPay) {
    const median = numberIn('recentNetPay', row, 'salaire_mensuel_net_median_2023_2025');
    const whole = /^[A-Z]\d[A-Z]\d\d$/.test(row.code_fap2021_niveau);
    const part = /\([A-Z]\d[A-Z]\d\d[a-z]/.test(row.metier_source);
    if (whole && !part && median !== null && median >= floorOf('netRecent'))
      medians.set(row.code_fap2021_niveau, median);
  }
  const families = new Map<string, { median: number; fap: string }>();
  for (const row of recentFamilies) {
    const median = medians.get(row.fap2021_228);
    const sure = (numberIn('recentFamilies', row, 'similarite_libelle') ?? 0) >= SURE_CROSSWALK;
    if (sure && median !== undefined) families.set(row.fap2009, { median, fap: row.fap2021_228 });
  }
  return families;
}
