import { fault, numberIn, type Sources } from './sources';
import { byCodeUnit, type Table } from './table';

/** Job seekers, offers and tension of each sheet. */
export function marketTable({ market }: Sources, codes: ReadonlySet<string>): Table {
  return {
    path: 'market.tsv',
    about:
      'Labour market of each sheet, France Travail, March 2026. seekers: job seekers of categories A, B, C, 2025 Q4. offers: over four quarters, for relative use. tension: 1 (low) – 5 (very high).',
    columns: ['code', 'seekers', 'offers', 'tension'],
    rows: market
      .map((row) => {
        if (!codes.has(row.code_rome)) throw fault('market', row, `unknown sheet ${row.code_rome}`);
        const tension = numberIn('market', row, 'tension_1a5');
        if (tension !== null && ![1, 2, 3, 4, 5].includes(tension))
          throw fault('market', row, `tension "${tension}"`);
        return [
          row.code_rome,
          numberIn('market', row, 'demandeurs_abc_2025t4'),
          numberIn('market', row, 'offres_trimestre_cumul'),
          tension,
        ];
      })
      .sort((a, b) => byCodeUnit(String(a[0]), String(b[0]))),
  };
}
