import { expect, it } from 'vitest';
import type { Locale } from '../../../src/extension/locales';
import type { MeasureName } from '../../../src/quiz/trivia/measures';
import type { Question } from '../../../src/quiz/trivia/questions';
import { format } from '../../../src/ui/i18n/format';
import { translate } from '../../../src/ui/i18n/translate';
import { parts } from '../../../src/ui/parts/strings';
import { sayFigures, type Words } from '../../../src/ui/quiz/question-words';
import { quizStrings } from '../../../src/ui/quiz/strings';
import { sheetOf } from '../support/sheets';

const question = (measure: MeasureName, baker: number, manager: number): Question => ({
  kind: 'most',
  measure,
  right: 0,
  options: [
    { code: 'D1102', label: 'Boulanger', value: baker },
    { code: 'E1101', label: 'Community manager', value: manager },
  ],
  source: sheetOf('D1102').sources.market,
});

function figures(locale: Locale, about: Question): string[] {
  const words: Words = {
    t: (key, params) => translate(quizStrings, locale, key, params),
    p: (key, params) => translate(parts, locale, key, params),
    format: format(locale),
  };
  return sayFigures(words, about).map((line) => line.replace(/\s/g, ' '));
}

it.each<[Locale, string[]]>([
  ['fr', ['Boulanger : demande très forte', 'Community manager : demande faible']],
  ['en', ['Boulanger: demand very high', 'Community manager: demand low']],
])('says of what a tension is, in %s', (locale, lines) => {
  expect(figures(locale, question('tension', 5, 2))).toEqual(lines);
});

it.each<[Locale, string[]]>([
  ['fr', ['Boulanger : 2 190 € brut par mois', 'Community manager : 2 846 € brut par mois']],
  ['en', ['Boulanger: €2,190 gross a month', 'Community manager: €2,846 gross a month']],
])('says what a pay is, in %s', (locale, lines) => {
  expect(figures(locale, question('pay', 2190, 2846))).toEqual(lines);
});
