// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import type { People, Training } from '../../../src/sheets/types';
import { WomenMen } from '../../../src/ui/drawings/bars';
import { PeopleBlock } from '../../../src/ui/sheet/people-block';
import { TrainingBlock } from '../../../src/ui/sheet/training-block';
import { drawInPlace } from '../support/place';
import { sheetOf } from '../support/sheets';

const draw = drawInPlace();
const plain = (text: string | null | undefined) => text?.replace(/\s/g, ' ');

describe('the way in', () => {
  const { training } = sheetOf('A1406');
  const said = (entry: Training['entry'], apprenticeship: boolean | null = null) => {
    const sheet = sheetOf('A1406', { training: { ...training, entry, apprenticeship } });
    return plain(draw(<TrainingBlock sheet={sheet} />).querySelector('p')?.textContent);
  };

  it('joins experience to a level', () => {
    expect(said({ min: 5, max: 5, experience: true })).toBe('Bac+2 ou par l’expérience');
  });

  it('says experience by itself where no level is known', () => {
    expect(said({ min: null, max: null, experience: true }, true)).toBe(
      'Niveau d’accès : non renseigné · accès possible par l’expérience · apprentissage possible',
    );
  });

  it.each<[Training['entry'], string]>([
    [null, 'Niveau d’accès : non renseigné.'],
    [{ min: 3, max: 4, noDiploma: true }, 'Niveau d’accès : Sans diplôme à Bac.'],
  ])('%# is told to who cannot see the ladder', (entry, words) => {
    said(entry);
    expect(plain(document.querySelector('svg desc')?.textContent)).toBe(words);
  });
});

describe('who does the job', () => {
  it.each([
    [10.5, 'Femmes 11 %', 'Hommes 89 %'],
    [67.5, 'Femmes 68 %', 'Hommes 32 %'],
    [0, 'Femmes 0 %', 'Hommes 100 %'],
  ])('of %d %% women is a hundred in all', (women, ...shares) => {
    const texts = [...draw(<WomenMen women={women} />).querySelectorAll('svg text')];
    expect(texts.map((text) => plain(text.textContent))).toEqual(shares);
  });

  it('has ages in whole words', () => {
    const people = { name: 'Marins', women: null, ages: { '55-59': 8, '60+': 1 }, diplomas: {} };
    const place = draw(
      <PeopleBlock sheet={sheetOf('A1406', { people: people as unknown as People })} />,
    );
    const ages = [...place.querySelectorAll('svg text.lm-text')].map((text) => text.textContent);
    expect(ages).toEqual(['55–59 ans', '60 ans et plus']);
  });
});
