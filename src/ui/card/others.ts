import type { LinkResult } from '../../matching/types';

/**
 * A sheet less likely than this (0–1) is no answer to "not this job?": the
 * ranking always has a next one, of which the words say nothing.
 */
const LIKELY = 0.01;

/** The sheets the words may name besides the one that is shown, best first. */
export function likelyOthers(results: readonly LinkResult[], shown?: string): LinkResult[] {
  return results.filter(({ code, score }) => code !== shown && score >= LIKELY);
}

/** A word of the page as it is written there: the reasons of a match are told in words without capitals and accents. */
export function asWritten(word: string, text: string): string {
  const written = text.match(/[\p{L}\p{N}]+/gu) ?? [];
  return written.find((each) => plain(each) === word) ?? word;
}

const plain = (word: string): string =>
  word.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replace(/œ/g, 'oe');
