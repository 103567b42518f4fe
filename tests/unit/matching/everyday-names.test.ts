import { describe, expect, it } from 'vitest';
import { titleIndex } from '../../../scripts/assets/index-assets';
import {
  readEverydayNames,
  readOfficialNames,
  readSheets,
  readUsages,
} from '../../../scripts/assets/index-inputs';
import { surfaceForms } from '../../../src/french/labels';
import { createLinker } from '../../../src/matching/linker';

const names = readEverydayNames();
const masculine = (name: string) => surfaceForms(name).masculine.toLowerCase();

describe('names of every day', () => {
  it('are of sheets that exist, and none is listed twice', () => {
    const codes = new Set(readSheets().map(({ code }) => code));
    expect(names.filter(({ code }) => !codes.has(code))).toEqual([]);
    const seen = new Set<string>();
    const twice = names.filter(({ name }) => seen.size === seen.add(masculine(name)).size);
    expect(twice).toEqual([]);
  });

  it('are none that ROME or a reviewed usage has', () => {
    const rome = readOfficialNames().filter(({ kind }) => kind !== 'esco');
    const known = new Set(
      [...rome.map(({ text }) => text), ...readUsages().map(({ name }) => name)].map(masculine),
    );
    expect(names.filter(({ name }) => known.has(masculine(name)))).toEqual([]);
  });

  it('lead to their sheets, every sixteenth, but where ads say otherwise', () => {
    const linker = createLinker(titleIndex());
    const some = names.filter((_, i) => i % 16 === 0);
    const right = some.filter(
      ({ code, name }) => linker.link(surfaceForms(name).masculine)[0]?.code === code,
    );
    expect(right.length / some.length).toBeGreaterThan(0.9);
  });
});
