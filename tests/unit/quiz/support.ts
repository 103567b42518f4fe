import fc from 'fast-check';
import { type Answer, type Answers, formItems } from '../../../src/quiz/forms';
import { type Profile, scoreAnswers } from '../../../src/quiz/profile';
import { RIASEC } from '../../../src/sheets/scales';
import type { Brief, Riasec, RiasecLetter } from '../../../src/sheets/types';

/** Answers of the whole short form: one rule for every item. */
export function answersBy(rule: (type: RiasecLetter, id: string) => Answer): Answers {
  return Object.fromEntries(formItems('short').map((item) => [item.id, rule(item.type, item.id)]));
}

export function profileOf(answers: Answers): Profile {
  const outcome = scoreAnswers(answers);
  if (outcome.state !== 'ready') throw new Error(`no profile: ${outcome.state}`);
  return outcome.profile;
}

/** The 36 codes a sheet can have: a major alone, or with another letter. */
export const ALL_CODES: Riasec[] = RIASEC.flatMap((major) => [
  { major },
  ...RIASEC.filter((minor) => minor !== major).map((minor) => ({ major, minor })),
]);

export function brief(part: Partial<Brief> & { code: string }): Brief {
  return {
    label: part.code,
    domain: part.code.slice(0, 3),
    entry: { min: 3, max: 5 },
    diplomas: null,
    pay: null,
    tension: 3,
    jobSeekers: 100,
    riasec: { major: 'R' },
    interests: [],
    ...part,
  };
}

const answer = fc.constantFrom<Answer>(1, 2, 3, 4, 5);

/** Every item of the short form answered at random. */
export const someAnswers: fc.Arbitrary<Answers> = fc
  .array(answer, { minLength: 18, maxLength: 18 })
  .map((list) => Object.fromEntries(formItems('short').map((item, i) => [item.id, list[i]!])));

/** Some hundred sheets over all fourteen grands domaines, with any code, level and interests. */
export const someBriefs: fc.Arbitrary<Brief[]> = fc
  .array(
    fc.record({
      group: fc.constantFrom(...'ABCDEFGHIJKLMN'),
      domain: fc.integer({ min: 11, max: 14 }),
      riasec: fc.constantFrom(...ALL_CODES),
      interests: fc.uniqueArray(fc.integer({ min: 1, max: 30 }).map(String), { maxLength: 4 }),
      tension: fc.option(fc.integer({ min: 1, max: 5 })),
      entry: fc.option(
        fc.record({ min: fc.integer({ min: 3, max: 5 }), max: fc.integer({ min: 5, max: 8 }) }),
      ),
    }),
    { minLength: 60, maxLength: 150 },
  )
  .map((rows) =>
    rows.map(({ group, domain, ...rest }, i) =>
      brief({ ...rest, code: `${group}${domain}${String(i).padStart(3, '0')}` }),
    ),
  );
