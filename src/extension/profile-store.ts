/** The answers to the interest quiz, kept on this machine only; the profile is worked out from them anew each time. */
import * as v from 'valibot';
import { type Answers, answerSchema, isItem } from '../quiz/forms';
import type { QuizRecord } from '../quiz/record';
import { type Salvage, versionedStore } from './versioned-store';

const NOTHING: QuizRecord = { form: 'short', answers: {} };

const schema = v.object({
  form: v.picklist(['short', 'full']),
  answers: v.record(v.string(), v.unknown()),
});

/** Keeps every answer that is one, to an item that exists. */
function salvage(data: unknown): Salvage<QuizRecord> {
  const parsed = v.safeParse(schema, data);
  if (!parsed.success) return { value: NOTHING, whole: false };
  const { form, answers } = parsed.output;
  const sound = Object.entries(answers).filter(
    ([id, answer]) => isItem(id) && v.is(answerSchema, answer),
  );
  return {
    value: { form, answers: Object.fromEntries(sound) as Answers },
    whole: sound.length === Object.keys(answers).length,
  };
}

export const quizStore = versionedStore<QuizRecord>({
  name: 'quiz',
  version: 1,
  empty: NOTHING,
  salvage,
});
