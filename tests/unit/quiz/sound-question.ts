import { expect } from 'vitest';
import { MEASURES } from '../../../src/quiz/trivia/measures';
import type { Question } from '../../../src/quiz/trivia/questions';
import type { Sheet } from '../../../src/sheets/types';

/** The places of the options that the sheets themselves make right, worked out anew. */
function rightPlaces(question: Question, sheets: Map<string, Sheet>): number[] {
  const sheet = (code: string) => sheets.get(code)!;
  switch (question.kind) {
    case 'mission':
      return question.options.flatMap(({ code }, i) => {
        const all = [...sheet(code).missions, ...sheet(code).skills.map((skill) => skill.name)];
        return all.includes(question.mission) ? [i] : [];
      });
    case 'interest':
      return question.options.flatMap(({ code }, i) =>
        sheet(code).interests.includes(question.interest) ? [i] : [],
      );
    case 'type':
      return question.options.flatMap(({ code }, i) => {
        const { major, minor } = sheet(code).riasec;
        return [major, minor].includes(question.letter) ? [i] : [];
      });
    case 'entry': {
      const { entry } = sheet(question.job.code).training;
      return question.options.flatMap((level, i) => (level === entry?.min ? [i] : []));
    }
    default: {
      const measure = MEASURES.find((each) => each.name === question.measure)!;
      const value = (code: string) => measure.value(sheet(code)) ?? Number.NaN;
      if (question.kind === 'more-or-less') {
        const difference = value(question.job.code) - value(question.than.code);
        return difference > 0 ? [0] : difference < 0 ? [1] : [];
      }
      const values = question.options.map(({ code }) => value(code));
      return values.flatMap((each, i) => (each === Math.max(...values) ? [i] : []));
    }
  }
}

/** One right answer, which is the one marked; no option twice; a source with its year. */
export function expectSound(question: Question, sheets: Map<string, Sheet>) {
  expect(rightPlaces(question, sheets)).toEqual([question.right]);
  expect(new Set(question.options.map((option) => JSON.stringify(option))).size).toBe(
    question.options.length,
  );
  expect(question.source.publisher).not.toBe('');
  expect(question.source.year).not.toBe('');
}
