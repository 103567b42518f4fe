import { describe, expect, it } from 'vitest';
import { titleIndex } from '../../../scripts/assets/index-assets';
import { readTable } from '../../../scripts/data/read-table';
import { detectCandidates } from '../../../src/detection/candidates';
import { resolveCandidate } from '../../../src/detection/resolve';
import { fold } from '../../../src/french/fold';
import { surfaceForms } from '../../../src/french/labels';
import { squeeze } from '../../../src/matching/explain';
import { readingOn } from '../../../src/matching/indirect';
import { createLinker } from '../../../src/matching/linker';

const linker = readingOn(createLinker(titleIndex()));
const mentionsIn = (text: string) =>
  detectCandidates(text, { names: linker.names }).flatMap((found) =>
    resolveCandidate(found, linker),
  );
const textsIn = (text: string) => mentionsIn(text).map((mention) => mention.text);

const names = readTable('names.tsv', ['code', 'name']);

/** Names with initials, brackets or quotation marks: titles leave these out. */
const glossed = /[(«,]| -|- /;
const letters = (text: string) => squeeze(fold(text));

describe('a title that is an official name', () => {
  const titles = names.map(({ code, name }) => ({ code, name: surfaceForms(name).masculine }));
  const found = titles.map(({ code, name }) => {
    const mentions = mentionsIn(`${name} (H/F)`);
    return { code, name, mentions, whole: mentions.some(({ text }) => text === name) };
  });

  it('is always found, with a sheet', () => {
    const without = found.filter(
      ({ name, mentions }) => !glossed.test(name) && !mentions.some((mention) => mention.code),
    );
    expect(without.map(({ name }) => name)).toEqual([]);
  }, 120_000);

  it('is marked from end to end but for what names gloss', () => {
    const cut = found.filter(({ name, whole }) => !whole && !glossed.test(name));
    expect(cut.length / found.length).toBeLessThan(0.002);
  });

  it('leads to its own sheet where it belongs to one', () => {
    const owners = new Map<string, Set<string>>();
    for (const { code, name } of names)
      for (const form of Object.values(surfaceForms(name)))
        owners.set(letters(form), (owners.get(letters(form)) ?? new Set()).add(code));
    const lost = found.filter(
      ({ code, name, mentions, whole }) =>
        whole &&
        owners.get(letters(name))?.size === 1 &&
        mentions.find(({ text }) => text === name)?.code !== code,
    );
    expect(lost.map(({ code, name }) => `${code} ${name}`)).toEqual([]);
  });
});

describe('an official name in a sentence', () => {
  it.each([
    [
      'Nous recherchons un courtier en prêts immobiliers pour Lyon.',
      'courtier en prêts immobiliers',
    ],
    ['Assister la directrice générale des services.', 'directrice générale des services'],
    ['Deux commerciaux auprès des particuliers.', 'commerciaux auprès des particuliers'],
    ['Un(e) technicien(ne) du son pour le théâtre.', 'technicien(ne) du son'],
    ['Il sera chef de centre, de dépôt, de garage.', 'chef de centre, de dépôt, de garage'],
  ])('is followed to its end: %s', (text, expected) => {
    expect(textsIn(text)).toEqual([expected]);
  });

  it('is not read across what parts two jobs', () => {
    expect(textsIn('Nous recrutons un assistant, un commercial.')).toEqual([
      'assistant',
      'commercial',
    ]);
    expect(textsIn("Le travail de l'architecte de la ligne de produits.")).not.toContain(
      'architecte de',
    );
  });

  it('gives its sheet where more words hide it', () => {
    const [mention] = mentionsIn('Vous assistez notre PROJECT MANAGER DATA chaque jour.');
    expect(mention?.code).toBe('M1828');
  });
});
