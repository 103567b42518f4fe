import type { Subject } from './card/card';
import { type Mark, rangeOf } from './marks/mark';

const subjects = new WeakMap<Mark, Subject>();

/** What a mark's card is about: the same object for the same mark, each time. */
export function subjectOf(mark: Mark): Subject {
  let subject = subjects.get(mark);
  if (!subject) {
    const { text, kind, score, results } = mark;
    subject = { text, kind, score, results, range: () => rangeOf(mark) };
    subjects.set(mark, subject);
  }
  return subject;
}
