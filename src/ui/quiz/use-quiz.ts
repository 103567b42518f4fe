import { useState } from 'preact/hooks';
import { type QuizRecord, quizStore } from '../../extension/profile-store';
import type { StoreProblem, WriteOutcome } from '../../extension/versioned-store';
import type { Answer, Form } from '../../quiz/forms';
import { useStored } from '../app/use-stored';

export type NotKept = Extract<WriteOutcome, { kept: false }>['why'];

export interface Quiz {
  record: QuizRecord;
  problem: StoreProblem | null;
  /** Why the last change was not kept. */
  notKept: NotKept | null;
  answer(id: string, answer: Answer): Promise<boolean>;
  takeForm(form: Form): Promise<boolean>;
  restart(): Promise<void>;
}

/** The reader's answers and the ways to change them; null until they are read. */
export function useQuiz(): Quiz | null {
  const [stored, setStored] = useStored(quizStore);
  const [notKept, setNotKept] = useState<NotKept | null>(null);
  if (!stored) return null;
  const change = async (next: (record: QuizRecord) => QuizRecord) => {
    const outcome = await quizStore.change(next);
    setNotKept(outcome.kept ? null : outcome.why);
    // The view that comes next must not wait for the store's own word.
    if (outcome.kept) setStored((now) => now && { value: next(now.value), problem: null });
    return outcome.kept;
  };
  return {
    record: stored.value,
    problem: stored.problem,
    notKept,
    answer: (id, answer) =>
      change((record) => ({ ...record, answers: { ...record.answers, [id]: answer } })),
    takeForm: (form) => change((record) => ({ ...record, form })),
    async restart() {
      await quizStore.clear();
      setStored(await quizStore.read());
      setNotKept(null);
    },
  };
}
