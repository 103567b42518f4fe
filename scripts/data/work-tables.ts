import type { Item, SheetItem } from './items';
import { wordKeys } from './likeness';
import { partWork, tellingOf } from './missions';
import { byCodeUnit, type Table } from './table';

/** What sheets list: the work itself, and the referentials the lists point into. */
export function workTables(
  codes: ReadonlySet<string>,
  items: ReadonlyMap<string, SheetItem[]>,
  names: ReadonlyMap<string, string[]>,
): Table[] {
  const nameKeys = new Map(
    [...names].map(([code, list]) => [code, new Set(list.flatMap((name) => [...wordKeys(name)]))]),
  );
  const telling = tellingOf(items, (code) => nameKeys.get(code) ?? new Set());
  const lists = [...codes].sort(byCodeUnit).map((code) => {
    const all = items.get(code) ?? [];
    const { missions, skills } = partWork(code, all, telling);
    const plain = (list: Item['list']) =>
      all
        .filter(({ item }) => item.list === list)
        .sort(
          (a, b) =>
            Number(b.core) - Number(a.core) ||
            telling(code, b.item.ogr) - telling(code, a.item.ogr) ||
            byCodeUnit(a.item.name, b.item.name),
        );
    return {
      code,
      lists: [missions, skills, plain('knowledge'), plain('softSkills'), plain('conditions')],
    };
  });
  const used = new Map(
    lists.flatMap(({ lists: each }) => each.flat()).map(({ item }) => [item.ogr, item]),
  );
  for (const all of items.values())
    for (const { item } of all)
      if (item.list === 'diplomas' || item.list === 'licences') used.set(item.ogr, item);
  const table = (path: string, about: string, wanted: Item['list'][]): Table => ({
    path,
    about,
    columns: ['ogr', 'kind', 'name'],
    rows: [...used.values()]
      .filter(({ list }) => wanted.includes(list))
      .map(({ ogr, kind, macro, list, name }) => {
        if (list === 'softSkills') return [Number(ogr), null, name];
        if (list === 'diplomas' || list === 'licences') return [Number(ogr), list, name];
        return [Number(ogr), macro ? `${kind} macro` : kind, name];
      })
      .sort((a, b) => Number(a[0]) - Number(b[0])),
  });
  const rome = 'ROME 4.0 v60, France Travail.';
  return [
    {
      path: 'work.tsv',
      about: `What each sheet lists, as codes: missions and skills in reading order, in skills.tsv (* = core, + = emerging); knowledge in knowledge.tsv; soft skills in soft-skills.tsv; conditions in conditions.tsv. ${rome}`,
      columns: ['code', 'missions', 'skills', 'knowledge', 'soft_skills', 'conditions'],
      rows: lists.map(({ code, lists: each }) => [code, ...each.map(marked)]),
    },
    table('skills.tsv', `Skills (savoir-faire) that a sheet lists; macro = broad skill. ${rome}`, [
      'skills',
    ]),
    table('soft-skills.tsv', `Soft skills (savoir-être professionnels). ${rome}`, ['softSkills']),
    table('knowledge.tsv', `Knowledge (savoirs) that a sheet lists, by category. ${rome}`, [
      'knowledge',
    ]),
    table('conditions.tsv', `Working conditions, hours, statuses, employers. ${rome}`, [
      'conditions',
    ]),
    table('diplomas.tsv', `Diplomas and licences that a sheet names. ${rome}`, [
      'diplomas',
      'licences',
    ]),
  ];
}

function marked(items: SheetItem[]): string {
  return items
    .map(({ item, core, emerging }) => `${core ? '*' : emerging ? '+' : ''}${item.ogr}`)
    .join(' ');
}
