import { useState } from 'preact/hooks';
import { ask } from '../../extension/ask';
import { quizStore } from '../../extension/profile-store';
import { FAILED, type NotKept, type StoreProblem } from '../../extension/versioned-store';
import type { Answer, Form } from '../../quiz/forms';
import { type QuizRecord, withPart } from '../../quiz/record';
import { useStored } from '../app/use-stored';

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
  const add = async (part: Partial<QuizRecord>) => {
    // By the worker: a popup may close before it has read and written anything itself.
    const outcome = await ask('addToQuiz', part).catch(() => FAILED);
    setNotKept(outcome.kept ? null : outcome.why);
    // The view that comes next must not wait for the store's own word.
    if (outcome.kept)
      setStored((now) => now && { value: withPart(now.value, part), problem: null });
    return outcome.kept;
  };
  return {
    record: stored.value,
    problem: stored.problem,
    notKept,
    answer: (id, answer) => add({ answers: { [id]: answer } }),
    takeForm: (form) => add({ form }),
    async restart() {
      await quizStore.clear();
      setStored(await quizStore.read());
      setNotKept(null);
    },
  };
}
