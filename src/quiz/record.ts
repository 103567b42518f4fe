import type { Answers, Form } from './forms';

/** What is kept of the interest quiz. */
export interface QuizRecord {
  /** The form the reader is on. */
  form: Form;
  answers: Answers;
}

/** A record with some more answers, or on another form. */
export function withPart(record: QuizRecord, part: Partial<QuizRecord>): QuizRecord {
  return { ...record, ...part, answers: { ...record.answers, ...part.answers } };
}
