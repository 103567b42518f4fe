/** A question of "Quiz métier" and its answers in words. */
import type { MeasureName } from '../../quiz/trivia/measures';
import type { Question } from '../../quiz/trivia/questions';
import type { Say } from '../i18n/context';
import type { Format } from '../i18n/format';
import { sayLevel } from '../parts/level';
import type { parts } from '../parts/strings';
import type { quizStrings } from './strings';

export interface Words {
  t: Say<keyof (typeof quizStrings)['fr']>;
  p: Say<keyof (typeof parts)['fr']>;
  format: Format;
}

export function sayQuestion({ t, p }: Words, question: Question): string {
  switch (question.kind) {
    case 'mission':
      return t('ask_mission', { mission: question.mission });
    case 'interest':
      return t('ask_interest', { interest: question.interest });
    case 'type':
      return t('ask_type', {
        type: p(`riasec_${question.letter}`),
        means: t(`meaning_${question.letter}`),
      });
    case 'entry':
      return t('ask_entry', { job: question.job.label });
    case 'most':
      return t(`ask_most_${question.measure}`);
    case 'more-or-less':
      return t(`ask_than_${question.measure}`, {
        job: question.job.label,
        than: question.than.label,
      });
  }
}

/** The options in the order of the question. */
export function sayOptions({ t, p }: Words, question: Question): string[] {
  switch (question.kind) {
    case 'entry':
      return question.options.map((level) => sayLevel(p, level) ?? String(level));
    case 'more-or-less':
      return question.options.map((option) => t(`${option}_than`));
    default:
      return question.options.map((option) => option.label);
  }
}

/** The figures behind the answer, a line each; none for a question without figures. */
export function sayFigures(words: Words, question: Question): string[] {
  if (!('measure' in question)) return [];
  const jobs = question.kind === 'most' ? question.options : [question.job, question.than];
  return jobs.flatMap(({ label, value }) =>
    value === null
      ? []
      : [words.t('figure', { job: label, value: sayValue(words, question.measure, value) })],
  );
}

function sayValue({ t, p, format }: Words, measure: MeasureName, value: number): string {
  switch (measure) {
    case 'pay':
      return t('pay_value', { pay: format.euros(value) });
    case 'seekers':
      return t('seekers_value', { count: value, shown: format.number(value) });
    case 'tension':
      return t('tension_value', { tension: p(`tension_${value as 1 | 2 | 3 | 4 | 5}`) });
    default:
      return format.percent(value);
  }
}

/** The jobs a question names, each once. */
export function jobsOf(questions: readonly Question[]): { code: string; label: string }[] {
  const jobs = new Map<string, string>();
  for (const question of questions) {
    const named =
      question.kind === 'entry'
        ? [question.job]
        : question.kind === 'more-or-less'
          ? [question.job, question.than]
          : question.options.slice(question.right, question.right + 1);
    for (const { code, label } of named) jobs.set(code, label);
  }
  return [...jobs].map(([code, label]) => ({ code, label }));
}
