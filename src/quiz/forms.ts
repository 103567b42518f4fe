/**
 * The quiz's items: everyday activities, ten per Holland type, our own wording
 * (docs/quiz.md). The first three of each type are the short form; the full
 * form continues it, so no answer is ever asked twice.
 */
import * as v from 'valibot';
import { RIASEC } from '../sheets/scales';
import type { RiasecLetter } from '../sheets/types';
import catalogue from './items/items.json' with { type: 'json' };

export interface Item {
  /** "r01": the key of its wording in `items/fr.json` and `items/en.json`. */
  id: string;
  type: RiasecLetter;
  /** Codes of the ROME interests ("centres d'intérêt") that the activity evokes. */
  interests: string[];
  short?: boolean;
}

export type Form = 'short' | 'full';

/** From 1 ("not at all") to 5 ("very much"). */
export type Answer = 1 | 2 | 3 | 4 | 5;
/** Answers by item id; an item not yet answered is absent. */
export type Answers = Readonly<Record<string, Answer>>;

export const answerSchema = v.picklist([1, 2, 3, 4, 5] as const);

const ITEMS = v.parse(
  v.array(
    v.object({
      id: v.string(),
      type: v.picklist(RIASEC),
      interests: v.array(v.string()),
      short: v.optional(v.boolean()),
    }),
  ),
  catalogue,
);

/** One item of each type in turn, so that no type is met twice running. */
function interleaved(items: Item[]): Item[] {
  const rounds = Math.max(...RIASEC.map((letter) => items.filter((i) => i.type === letter).length));
  const byType = RIASEC.map((letter) => items.filter((item) => item.type === letter));
  return Array.from({ length: rounds }, (_, round) =>
    byType.flatMap((list) => list.slice(round, round + 1)),
  ).flat();
}

const SHORT = interleaved(ITEMS.filter((item) => item.short));
const FULL = [...SHORT, ...interleaved(ITEMS.filter((item) => !item.short))];

/** The items of a form in the order they are asked. */
export function formItems(form: Form): readonly Item[] {
  return form === 'short' ? SHORT : FULL;
}

/** The first item of the form without an answer, or null when the form is complete. */
export function nextItem(form: Form, answers: Answers): Item | null {
  return formItems(form).find((item) => answers[item.id] === undefined) ?? null;
}

export const isItem = (id: string): boolean => ITEMS.some((item) => item.id === id);
