import { expect, it } from 'vitest';
import type { Locale } from '../../../src/extension/locales';
import type { Question } from '../../../src/quiz/trivia/questions';
import { format } from '../../../src/ui/i18n/format';
import { translate } from '../../../src/ui/i18n/translate';
import { parts } from '../../../src/ui/parts/strings';
import { sayFigures } from '../../../src/ui/quiz/question-words';
import { quizStrings } from '../../../src/ui/quiz/strings';
import { sheetOf } from '../support/sheets';

const question: Question = {
  kind: 'most',
  measure: 'tension',
  right: 0,
  options: [
    { code: 'D1102', label: 'Boulanger', value: 5 },
    { code: 'E1101', label: 'Community manager', value: 2 },
  ],
  source: sheetOf('D1102').sources.market,
};

it.each<[Locale, string[]]>([
  ['fr', ['Boulanger : demande très forte', 'Community manager : demande faible']],
  ['en', ['Boulanger: demand very high', 'Community manager: demand low']],
])('says of what a tension is, in %s', (locale, lines) => {
  const said = sayFigures(
    {
      t: (key, params) => translate(quizStrings, locale, key, params),
      p: (key, params) => translate(parts, locale, key, params),
      format: format(locale),
    },
    question,
  );
  expect(said.map((line) => line.replace(/\s/g, ' '))).toEqual(lines);
});
