import { describe, expect, it } from 'vitest';
import { sheetFamilies } from '../../../scripts/data/crosswalk';
import { readSheetItems } from '../../../scripts/data/items';
import { linkTables } from '../../../scripts/data/link-tables';
import { marketTable } from '../../../scripts/data/market';
import { nameTables } from '../../../scripts/data/names';
import type { Sources } from '../../../scripts/data/sources';

const codes = new Set(['A1101']);
/** Rows given without what the step at hand does not read. */
const sources = (rows: Record<string, object[]>) => rows as unknown as Sources;

const name = { code_rome: 'A1101', classification: 'PRINCIPALE', code_ogr: '1', line: 2 };

describe('faults in the sources', () => {
  it('names file and line of a name of an unknown sheet', () => {
    const appellations = [{ ...name, code_rome: 'Z9999', line: 7 }];
    expect(() => nameTables(sources({ appellations }), codes)).toThrow(
      'rome/unix_referentiel_appellation_v460_utf8.csv:7: unknown sheet Z9999',
    );
  });

  it('refuses a second main name, and a sheet without one', () => {
    const twice = [name, { ...name, code_ogr: '2', line: 3 }];
    expect(() => nameTables(sources({ appellations: twice }), codes)).toThrow(
      /:3: second main name of A1101$/,
    );
    const none = [{ ...name, classification: 'SYNONYME' }];
    expect(() => nameTables(sources({ appellations: none }), codes)).toThrow(
      /no main name for A1101$/,
    );
  });

  it('refuses a link to an item that no referential has', () => {
    const rows = sources({
      skills: [],
      knowledge: [],
      conditions: [],
      sheetItems: [{ code_rome: 'A1101', code_ogr: '42', coeur_metier: '', line: 5 }],
    });
    expect(() => readSheetItems(rows, codes)).toThrow(
      'rome/unix_coherence_item_v460_utf8.csv:5: unknown item 42',
    );
  });

  it('refuses a neighbour that is no sheet', () => {
    const rows = sources({
      neighbours: [{ code_rome: 'A1101', code_rome_cible: 'B9999', numero_ordre: '1', line: 9 }],
    });
    expect(() => linkTables(rows, codes, () => [])).toThrow(
      'rome/unix_rubrique_mobilite_v460_utf8.csv:9: unknown sheet B9999',
    );
  });

  it('refuses a tension that is not on the scale and a figure that is no number', () => {
    const row = { code_rome: 'A1101', tension_1a5: '6', line: 3 };
    expect(() => marketTable(sources({ market: [row] }), codes)).toThrow(
      /marche_rome\.csv:3: tension "6"$/,
    );
    const words = { ...row, tension_1a5: 'beaucoup' };
    expect(() => marketTable(sources({ market: [words] }), codes)).toThrow(
      /:3: tension_1a5 is "beaucoup", not a number$/,
    );
  });

  it('says which v3 code leads to no family', () => {
    const familiesOf = sheetFamilies(
      sources({ familyCrosswalk: [], grossPay: [], netPay: [], entryLevels: [] }),
    );
    const sheet = { code_rome_parent: 'A1101' } as Parameters<typeof familiesOf>[0];
    expect(() => familiesOf(sheet)).toThrow(
      'salaries/fap2009_x_rome_v3.csv: nothing for v3 code A1101',
    );
  });
});
