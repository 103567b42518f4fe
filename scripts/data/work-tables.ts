import type { Item, SheetItem } from './items';
import { wordKeys } from './likeness';
import { partWork, tellingOf } from './missions';
import { byCodeUnit, type Table } from './table';

const ROME = 'ROME 4.0 v60, France Travail.';

/** What sheets list: the work itself, and the referentials the lists point into. */
export function workTables(
  codes: ReadonlySet<string>,
  items: ReadonlyMap<string, SheetItem[]>,
  names: ReadonlyMap<string, string[]>,
): Table[] {
  const rows = workRows(codes, items, names);
  const used = usedItems(
    rows.flatMap(({ lists }) => lists.flat()),
    items,
  );
  const referential = (path: string, about: string, ...lists: Item['list'][]) =>
    referentialTable(path, `${about} ${ROME}`, used, lists);
  return [
    {
      path: 'work.tsv',
      about: `What each sheet lists, as codes: missions and skills in reading order, in skills.tsv (* = core, + = emerging), alike those that differ by a word from one before; knowledge in knowledge.tsv; soft skills in soft-skills.tsv; conditions in conditions.tsv. ${ROME}`,
      columns: ['code', 'missions', 'skills', 'alike', 'knowledge', 'soft_skills', 'conditions'],
      rows: rows.map(({ code, lists }) => [code, ...lists.map(marked)]),
    },
    referential(
      'skills.tsv',
      'Skills (savoir-faire) that a sheet lists; macro = broad skill.',
      'skills',
    ),
    referential('soft-skills.tsv', 'Soft skills (savoir-être professionnels).', 'softSkills'),
    referential(
      'knowledge.tsv',
      'Knowledge (savoirs) that a sheet lists, by category.',
      'knowledge',
    ),
    referential('conditions.tsv', 'Working conditions, hours, statuses, employers.', 'conditions'),
    referential(
      'diplomas.tsv',
      'Diplomas and licences that a sheet names.',
      'diplomas',
      'licences',
    ),
  ];
}

/** A sheet's lists in the order of the columns of `work.tsv`. */
interface WorkRow {
  code: string;
  lists: SheetItem[][];
}

function workRows(
  codes: ReadonlySet<string>,
  items: ReadonlyMap<string, SheetItem[]>,
  names: ReadonlyMap<string, string[]>,
): WorkRow[] {
  const nameKeys = new Map(
    [...names].map(([code, list]) => [code, new Set(list.flatMap((name) => [...wordKeys(name)]))]),
  );
  const telling = tellingOf(items, (code) => nameKeys.get(code) ?? new Set());
  return [...codes].sort(byCodeUnit).map((code) => {
    const all = items.get(code) ?? [];
    const { missions, skills, alike } = partWork(code, all, telling);
    /** The core of a list first, then what tells most of the sheet. */
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
      lists: [
        missions,
        skills,
        alike,
        plain('knowledge'),
        plain('softSkills'),
        plain('conditions'),
      ],
    };
  });
}

/** The items that some sheet lists, by code; of diplomas and licences all, which `training.tsv` lists. */
function usedItems(
  listed: SheetItem[],
  items: ReadonlyMap<string, SheetItem[]>,
): ReadonlyMap<string, Item> {
  const titles = [...items.values()]
    .flat()
    .filter(({ item: { list } }) => list === 'diplomas' || list === 'licences');
  return new Map([...listed, ...titles].map(({ item }) => [item.ogr, item]));
}

function referentialTable(
  path: string,
  about: string,
  used: ReadonlyMap<string, Item>,
  lists: Item['list'][],
): Table {
  return {
    path,
    about,
    columns: ['ogr', 'kind', 'name'],
    rows: [...used.values()]
      .filter(({ list }) => lists.includes(list))
      .map(({ ogr, kind, macro, list, name }) => {
        if (list === 'softSkills') return [Number(ogr), null, name];
        if (list === 'diplomas' || list === 'licences') return [Number(ogr), list, name];
        return [Number(ogr), macro ? `${kind} macro` : kind, name];
      })
      .sort((a, b) => Number(a[0]) - Number(b[0])),
  };
}

function marked(items: SheetItem[]): string {
  return items
    .map(({ item, core, emerging }) => `${core ? '*' : emerging ? '+' : ''}${item.ogr}`)
    .join(' ');
}
