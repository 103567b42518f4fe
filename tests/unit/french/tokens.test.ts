import { describe, expect, it } from 'vitest';
import { contentTokens } from '../../../src/french/tokens';

const wordsOf = (text: string) => contentTokens(text).map(({ text: word }) => word);

describe('contentTokens', () => {
  it.each([
    ['technicien du son', ['technicien', 'son']],
    ['ingenieur son', ['ingenieur', 'son']],
    ['technicien son et lumiere', ['technicien', 'son', 'lumiere']],
    ['la societe et son equipe', ['societe', 'equipe']],
    ['cherche son futur chef', ['cherche', 'futur', 'chef']],
  ])('%s: what is heard is a word, what is owned none', (text, words) => {
    expect(wordsOf(text)).toEqual(words);
  });
});
