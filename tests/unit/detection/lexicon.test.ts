import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { lexiconFiles } from '../../../scripts/detection/lexicon';
import { lexicon } from '../../../src/detection/lexicon/lexicon';

it.each(lexiconFiles())('$path is what the names in data/ give (`npm run lexicon`)', (file) => {
  const committed = new URL(`../../../src/detection/lexicon/${file.path}`, import.meta.url);
  expect(readFileSync(committed, 'utf8')).toBe(file.text);
});

it.each([
  ['vendeuses', 'vendeur'],
  ['commerciaux', 'commercial'],
  ['cheffe', 'chef'],
  ['directrices', 'directeur'],
  ['sages', 'sage'],
])('knows the form %s of %s', (form, lemma) => {
  expect(lexicon().lemmas.get(form)).toBe(lemma);
});

it('holds heads, not whole names', () => {
  for (const form of lexicon().lemmas.keys()) expect(form).toMatch(/^[a-z]+$/);
});
