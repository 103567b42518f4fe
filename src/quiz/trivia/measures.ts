/** The figures of a sheet that two jobs can be compared by, and how far apart they must be. */
import type { Sheet, Source, SourcedBlock } from '../../sheets/types';

export type MeasureName = 'pay' | 'tension' | 'seekers' | 'women' | 'night' | 'saturday';

export interface Measure {
  name: MeasureName;
  /** Null where the publisher says nothing, or more than one thing. */
  value(sheet: Sheet): number | null;
  /** Whether `high` stands clearly above `low`: closer figures make no question. */
  above(high: number, low: number): boolean;
  source(sheet: Sheet): Source | undefined;
}

const block = (name: SourcedBlock) => (sheet: Sheet) => sheet.sources[name];

/** Only where one family alone holds the job: a mean of means would be an invention. */
function meanPay({ salary }: Sheet): number | null {
  return salary.families.length === 1 ? (salary.families[0]?.gross?.mean ?? null) : null;
}

/** Shares come from surveys: under ten points apart they may not differ. */
const tenPoints = (high: number, low: number) => high - low >= 10;

export const MEASURES: readonly Measure[] = [
  {
    name: 'pay',
    value: meanPay,
    above: (high, low) => high >= low * 1.1,
    source: (sheet) => {
      const source = sheet.sources.salary;
      const gross = sheet.salary.families[0]?.gross;
      if (!source || !gross) return undefined;
      const { year } = gross;
      return { ...source, publisher: gross.source, year, english: { ...source.english, year } };
    },
  },
  {
    name: 'tension',
    value: ({ market }) => market.tension,
    above: (high, low) => high > low,
    source: block('market'),
  },
  {
    name: 'seekers',
    value: ({ market }) => market.jobSeekers,
    above: (high, low) => high >= low * 1.5 && high - low >= 500,
    source: block('market'),
  },
  {
    name: 'women',
    value: ({ people }) => people?.women ?? null,
    above: tenPoints,
    source: block('people'),
  },
  {
    name: 'night',
    value: ({ people }) => people?.night ?? null,
    above: tenPoints,
    source: block('people'),
  },
  {
    name: 'saturday',
    value: ({ people }) => people?.saturday ?? null,
    above: tenPoints,
    source: block('people'),
  },
];
