import { describe, expect, it } from 'vitest';
import { titleIndex } from '../../../scripts/assets/index-assets';
import { createLinker } from '../../../src/matching/linker';
import { proposals, proposedCode } from '../../../src/matching/proposals';
import { foundWithin, readSearches } from '../../fixtures/matching/searches';

const linker = createLinker(titleIndex());
const search = (query: string) => proposals(linker, query, 8).map(proposedCode);

// Some points under what is measured: see "What people type" in docs/matching.md.
describe.each([1, 2] as const)('what people type, list %i', (list) => {
  it.each([
    ['part', 0.9, 0.97],
    ['typo', 0.9, 0.95],
    ['everyday', 0.8, 0.92],
    ['describe', 0.78, 0.92],
    ['english', 0.95, 0.95],
  ] as const)('of kind %s is found first in %f, among eight in %f', (kind, first, among) => {
    const cases = readSearches(list).filter((one) => one.kind === kind);
    expect(cases.length).toBeGreaterThan(10);
    expect(foundWithin(1, cases, search)).toBeGreaterThanOrEqual(first);
    expect(foundWithin(8, cases, search)).toBeGreaterThanOrEqual(among);
  });
});
