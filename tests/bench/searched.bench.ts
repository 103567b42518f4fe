import MiniSearch from 'minisearch';
import { titleIndex } from '../../scripts/assets/index-assets';
import { readPlainWords, readSheets } from '../../scripts/assets/index-inputs';
import { readTable } from '../../scripts/data/read-table';
import { createLinker } from '../../src/matching/linker';
import { proposals, proposedCode } from '../../src/matching/proposals';
import { foundWithin, readSearches } from '../fixtures/matching/searches';
import type { Figure } from './figure';

/**
 * What people type into a search box, in the lists of
 * `tests/fixtures/matching/searches.tsv`, beside MiniSearch over the same sheets:
 * their names, skills and knowledge, and with what people say of jobs too.
 */
const KINDS = ['part', 'typo', 'everyday', 'describe', 'english'] as const;

interface SheetDocument {
  id: string;
  names: string;
  skills: string;
  said: string;
}

function documents(): SheetDocument[] {
  const words = new Map(
    ['skills.tsv', 'knowledge.tsv'].flatMap((file) =>
      readTable(file, ['ogr', 'name']).map(({ ogr, name }) => [ogr, name] as const),
    ),
  );
  const ofSheet = new Map(
    readTable('work.tsv', ['code', 'missions', 'skills', 'knowledge']).map((row) => [
      row.code,
      `${row.missions} ${row.skills} ${row.knowledge}`.split(' ').map((ogr) => words.get(ogr)),
    ]),
  );
  const sheets = readSheets();
  const names = gathered(readTable('names.tsv', ['code', 'name']).map((n) => [n.code, n.name]));
  const said = gathered(readPlainWords(sheets).map(({ sheet, text }) => [sheet, text]));
  return sheets.map(({ code }, i) => ({
    id: code,
    names: names.get(code) ?? '',
    skills: (ofSheet.get(code) ?? []).join(' · '),
    said: said.get(i) ?? '',
  }));
}

/** The texts of each key, in one. */
function gathered<Key>(texts: [Key, string][]): Map<Key, string> {
  const all = new Map<Key, string>();
  for (const [key, text] of texts) all.set(key, `${all.get(key) ?? ''} · ${text}`);
  return all;
}

function peer(fields: (keyof SheetDocument)[]): (query: string) => string[] {
  const mini = new MiniSearch<SheetDocument>({ fields });
  mini.addAll(documents());
  return (query) =>
    mini
      .search(query, { prefix: true, fuzzy: 0.2, boost: { names: 2, said: 2 } })
      .map(({ id }) => String(id));
}

export async function run(): Promise<Figure[]> {
  const linker = createLinker(titleIndex());
  const own = (query: string) => proposals(linker, query, 8).map(proposedCode);
  const peers = [
    { name: 'MiniSearch, names and skills', search: peer(['names', 'skills']) },
    { name: 'the same, with what people say', search: peer(['names', 'skills', 'said']) },
  ];
  return peers.flatMap(({ name: peerName, search }) =>
    ([1, 2] as const).flatMap((list) =>
      KINDS.flatMap((kind) => {
        const cases = readSearches(list).filter((one) => one.kind === kind);
        return [1, 8].map(
          (within): Figure => ({
            name: `${kind}, list ${list}: a sheet wanted among ${within}`,
            value: 100 * foundWithin(within, cases, own),
            unit: '%',
            peer: peerName,
            peerValue: 100 * foundWithin(within, cases, search),
            note: `${cases.length} searches`,
          }),
        );
      }),
    ),
  );
}
