import type { Linker, LinkResult, Told } from './types';

/** A sheet proposed to who types: met by a name, or by what is done in its job. */
export type Proposal = { by: 'name'; result: LinkResult } | ({ by: 'told' } & Told);

/** With so many names that have the words nobody asks for what is done: "technicien". */
const ENOUGH = 8;
/** Score from which on a name that is only like the text is taken for what was meant. */
const MEANT = 0.5;
/** Share of a text that a phrase says, from which on the text is taken for a description. */
const DESCRIBED = 0.75;

/**
 * The sheets a text being typed may mean, one proposal a sheet. Those whose name
 * it is, begins or has come first, then those that tell of it, then those whose
 * name is only like it. A description ("faire du pain") has no name to be met:
 * there what people say of jobs comes first.
 * @param top how many are wanted
 */
export function proposals(linker: Linker, text: string, top: number): Proposal[] {
  const likeliest = linker.search(text, { top });
  const named = likeliest.filter(namesIt);
  const meant = named.some(isMeant);
  const told = meant && named.length >= ENOUGH ? [] : linker.telling(text, named.length === 0);
  const described = meant ? [] : told.filter(({ said }) => said >= DESCRIBED);
  return onceEach([
    ...described.map(byTold),
    ...named.map(byName),
    ...told.map(byTold),
    ...likeliest.map(byName),
  ]).slice(0, top);
}

/** Code of the sheet that is proposed. */
export const proposedCode = (one: Proposal): string =>
  one.by === 'name' ? one.result.code : one.code;

const byName = (result: LinkResult): Proposal => ({ by: 'name', result });
const byTold = (one: Told): Proposal => ({ by: 'told', ...one });

/** Met to the letter, begun, or next to it. */
const isMeant = ({ kind, score }: LinkResult): boolean => kind !== 'fuzzy' || score >= MEANT;

/** Whether the name found is what was typed, or has it, and no word like it. */
function namesIt(result: LinkResult): boolean {
  const { ignored, matched } = result.reason;
  const isThere = ([said, named]: [string, string]) => named.startsWith(said);
  return isMeant(result) || (ignored.length === 0 && matched.every(isThere));
}

/** The first proposal of each sheet. */
function onceEach(all: readonly Proposal[]): Proposal[] {
  const met = new Set<string>();
  return all.filter((one) => {
    const code = proposedCode(one);
    const isNew = !met.has(code);
    met.add(code);
    return isNew;
  });
}
