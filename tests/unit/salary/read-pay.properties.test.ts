import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readPay } from '../../../src/salary/read-pay';
import type { PayBasis, PayPeriod } from '../../../src/salary/types';

interface Pay {
  low: number;
  high: number;
  period: PayPeriod;
  basis: PayBasis;
}

const RANGES: Record<PayPeriod, { min: number; max: number; step: number }> = {
  hour: { min: 11, max: 80, step: 0.01 },
  day: { min: 120, max: 1200, step: 1 },
  month: { min: 1200, max: 9000, step: 0.01 },
  year: { min: 18_000, max: 250_000, step: 1 },
};

const cents = (n: number) => Math.round(n * 100) / 100;

const pay: fc.Arbitrary<Pay> = fc
  .tuple(
    fc.constantFrom<PayPeriod>('hour', 'day', 'month', 'year'),
    fc.constantFrom<PayBasis>('gross', 'net', 'unknown'),
    fc.double({ min: 0, max: 1, noNaN: true }),
    fc.double({ min: 1, max: 1.9, noNaN: true }),
    fc.boolean(),
  )
  .map(([period, basis, where, ratio, single]) => {
    const { min, max, step } = RANGES[period];
    const round = (n: number) => (step === 1 ? Math.round(n) : cents(n));
    const low = round(min + where * (max - min));
    return { low, high: single ? low : round(low * ratio), period, basis };
  });

/** Ways in which ads write a number. */
const NUMBER: Record<string, (n: number) => string> = {
  spaces: (n) => group(n, ' ', ','),
  'narrow spaces': (n) => group(n, '\u202f', ','),
  'no-break spaces': (n) => group(n, '\u00a0', ','),
  dots: (n) => group(n, '.', ','),
  english: (n) => group(n, ',', '.'),
  swiss: (n) => group(n, '’', '.'),
  plain: (n) => group(n, '', ','),
  'plain, point': (n) => group(n, '', '.'),
};

function group(n: number, thousands: string, point: string): string {
  const [whole, fraction] = (Number.isInteger(n) ? String(n) : n.toFixed(2)).split('.');
  const grouped = whole!.replace(/\B(?=(\d{3})+$)/g, thousands);
  return fraction ? `${grouped}${point}${fraction}` : grouped;
}

const SIGN = ['€', ' €', ' euros', ' EUR', '\u202f€', ' Euros', 'EUR'];
const PERIOD: Record<PayPeriod, string[]> = {
  hour: ['/h', ' de l’heure', ' par heure', ' / heure', ' horaire', ' an hour'],
  day: ['/jour', ' par jour', '/j', ' a day'],
  month: ['/mois', ' par mois', ' mensuels', ' mensuel', ' per month'],
  year: ['/an', ' par an', ' annuels', ' annuel', ' per year', ' per annum'],
};
const BASIS: Record<PayBasis, string[]> = {
  gross: [' brut', ' bruts', ' gross'],
  net: [' net', ' nets'],
  unknown: [''],
};
const RANGE = [' à ', ' - ', '-', '–', ' to ', ' et jusqu’à '];
const LEAD = [
  'Salaire : ',
  'Rémunération de ',
  'Salary: ',
  '',
  'CDI, ',
  'Vous toucherez un salaire de ',
];

const style = fc.record({
  number: fc.constantFrom(...Object.keys(NUMBER)),
  sign: fc.constantFrom(...SIGN),
  both: fc.boolean(),
  range: fc.constantFrom(...RANGE),
  lead: fc.constantFrom(...LEAD),
  pick: fc.nat({ max: 59 }),
});

type Style = typeof style extends fc.Arbitrary<infer T> ? T : never;

function write({ low, high, period, basis }: Pay, s: Style): string {
  const of = (list: string[]) => list[s.pick % list.length]!;
  const number = NUMBER[s.number]!;
  const first = number(low) + (low === high || s.both ? s.sign : '');
  const amount = low === high ? first : `${first}${s.range}${number(high)}${s.sign}`;
  return `${s.lead}${amount}${of(BASIS[basis])}${of(PERIOD[period])}`;
}

describe('reading back', () => {
  it('gives any amount written in any supported style', () => {
    fc.assert(
      fc.property(pay, style, (stated, how) => {
        const text = write(stated, how);
        const read = readPay(text);
        expect(read, text).not.toBeNull();
        expect(read!.period, text).toBe(stated.period);
        expect(read!.basis, text).toBe(stated.basis);
        expect(read!.low, text).toBeCloseTo(stated.low, 2);
        expect(read!.high, text).toBeCloseTo(stated.high, 2);
      }),
      { numRuns: 3000 },
    );
  });

  it('gives thousands written with a K', () => {
    const thousands = fc.integer({ min: 18, max: 240 });
    const k = fc.constantFrom('K€', 'k€', ' k€', ' K€', 'KEUR', ' kEUR', 'K', ' K euros');
    fc.assert(
      fc.property(thousands, fc.integer({ min: 1, max: 60 }), k, style, (low, more, unit, how) => {
        const high = low + more;
        const first = how.both ? `${low}${unit}` : `${low}`;
        const text = `${how.lead || 'Package '}${first}${how.range}${high}${unit}`;
        const read = readPay(text);
        expect(read, text).toMatchObject({ low: low * 1000, high: high * 1000, period: 'year' });
      }),
      { numRuns: 1000 },
    );
  });
});

const WORDS =
  `nous recherchons pour notre client un poste de technicien en CDI à temps plein basé Lyon équipe projet
  missions vous assurez la gestion des dossiers expérience minimum exigée permis B CACES horaires du lundi au vendredi
  télétravail possible déplacements mutuelle annuel mensuel par an par mois clients collaborateurs agences depuis dès
  maximum jusqu’à entre et de formation niveau diplôme budget prime panier convention profil selon souhaité Bac
  site production service H/F contrat intérim mission durée début année heure jour semaine public région France`.split(
    /\s+/,
  );
const NUMBERS = [
  '35h',
  '39 heures',
  '2 500',
  '12',
  '3 à 5',
  '75 000',
  '01/09/2026',
  '13e mois',
  '8h30',
  '69003',
  '100 %',
  '2x8',
  '1er',
  '06 12 34 56 78',
  '1 200 à 1 500',
  '24h/24',
  '2026',
  '45-50',
  '30/35',
  '9K',
  '12,50',
];
const ENDS = ['.', ' !', '', ' :', ' -', ')', '\n'];

describe('lines without money', () => {
  it('yield no pay, in 10,000 random ad sentences', () => {
    const piece = fc.oneof(
      { weight: 4, arbitrary: fc.constantFrom(...WORDS) },
      { weight: 1, arbitrary: fc.constantFrom(...NUMBERS) },
    );
    const sentence = fc.tuple(
      fc.array(piece, { minLength: 3, maxLength: 25 }),
      fc.constantFrom(...ENDS),
    );
    fc.assert(
      fc.property(sentence, ([pieces, end]) => {
        const text = pieces.join(' ') + end;
        expect(readPay(text), text).toBeNull();
      }),
      { numRuns: 10_000 },
    );
  });
});

describe('any text', () => {
  it('is read without an error', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
        readPay(text);
      }),
      { numRuns: 200 },
    );
    const hostile = fc.array(
      fc.constantFrom(
        '1',
        '.',
        ' ',
        '€',
        'k',
        '-',
        'à',
        '/',
        'brut',
        '\n',
        '%',
        'SMIC',
        '(',
        '+',
        'h',
        "'",
        'prime',
        ':',
        'mois',
      ),
      { maxLength: 200 },
    );
    fc.assert(
      fc.property(hostile, (parts) => {
        const read = readPay(parts.join(''));
        if (read?.low && read.high) expect(read.low).toBeLessThanOrEqual(read.high);
      }),
      { numRuns: 1000 },
    );
  });
});
