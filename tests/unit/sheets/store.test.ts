import { beforeAll, describe, expect, it, vi } from 'vitest';
import { sheetAssets } from '../../../scripts/assets/sheet-assets';
import { createBriefs } from '../../../src/sheets/briefs';
import { createSheetStore, UnknownSheet } from '../../../src/sheets/store';

const files = new Map<string, string>();
beforeAll(async () => {
  for (const { path, contents } of await sheetAssets()) files.set(path, String(contents));
});
const loader = () => vi.fn(async (path: string): Promise<unknown> => JSON.parse(files.get(path)!));

describe('the sheet store', () => {
  it('gives the whole sheet of a code', async () => {
    const sheet = await createSheetStore(loader()).get('E1101');
    expect(sheet.label.display).toBe('Community manager');
    expect(sheet.appellations.map(({ name }) => name)).toContain(
      'Gestionnaire de communauté en ligne',
    );
    expect(sheet.training.certifications[0]?.url).toMatch(
      /^https:\/\/www\.francecompetences\.fr\/recherche\/rncp\/\d+\/$/,
    );
  });

  it('loads only the shard asked for, and each file once', async () => {
    const load = loader();
    const store = createSheetStore(load);
    await Promise.all([store.get('E1101'), store.get('E1103'), store.get('E1101')]);
    expect(load.mock.calls.map(([path]) => path).sort()).toEqual([
      'data/common.json',
      'data/sheets/E11.json',
    ]);
  });

  it.each(['Z9999', '', '../../etc', 'A9901', '__proto__'])(
    'says that "%s" is no sheet',
    async (code) => {
      const load = loader();
      await expect(createSheetStore(load).get(code)).rejects.toThrow(UnknownSheet);
      expect(load.mock.calls.filter(([path]) => path !== 'data/common.json')).toEqual([]);
    },
  );

  it('says so of a code that its domain does not have', async () => {
    await expect(createSheetStore(loader()).get('E1199')).rejects.toThrow('"E1199"');
  });

  it('tries again after a load that failed', async () => {
    const load = loader();
    load.mockRejectedValueOnce(new Error('gone'));
    const store = createSheetStore(load);
    await expect(store.get('E1101')).rejects.toThrow('gone');
    await expect(store.get('E1101')).resolves.toMatchObject({ code: 'E1101' });
  });

  it('holds a brief of every sheet, with the pay of its families end to end', async () => {
    const store = createSheetStore(loader());
    const briefs = await createBriefs(loader())();
    expect(briefs).toHaveLength(1584);
    for (const { code, pay, label } of briefs.filter((_, i) => i % 40 === 0)) {
      const sheet = await store.get(code);
      const gross = sheet.salary.families.flatMap((family) => family.gross ?? []);
      const figures = gross.flatMap(({ beginner, mean, experienced }) => [
        beginner,
        mean,
        experienced,
      ]);
      expect(label).toBe(sheet.label.display);
      expect(pay?.low ?? null).toBe(figures.length ? Math.min(...figures) : null);
      expect(pay?.high ?? null).toBe(figures.length ? Math.max(...figures) : null);
    }
  });
});
