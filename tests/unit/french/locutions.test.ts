import { describe, expect, it } from 'vitest';
import { LOCUTIONS } from '../../../src/french/locution-table';
import { isLocution, readLocutions } from '../../../src/french/locutions';

const table = readLocutions(LOCUTIONS);

describe('set phrases that begin with the head of a job', () => {
  it.each([
    ['facteur', 'risque'],
    ['agents', 'pathogenes'],
    ['chef', 'oeuvre'],
    ['garde', 'vue'],
    ['operateurs', 'nationaux'],
    ['assistant', 'vocal'],
    ['maitre', 'mot'],
  ])('%s … %s', (head, next) => expect(isLocution(table, head, next)).toBe(true));

  it.each([
    ['facteur', 'piano'],
    ['agent', 'entretien'],
    ['chef', 'cuisine'],
    ['garde', 'enfants'],
    ['assistant', 'social'],
    ['boulanger', 'risque'],
    ['', ''],
  ])('not %s … %s', (head, next) => expect(isLocution(table, head, next)).toBe(false));
});
