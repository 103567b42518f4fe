/**
 * Questions drawn from what the sheets say. Every maker gives null rather than a
 * question whose answer is unknown, tied or unsourced.
 */
import { LEVELS } from '../../sheets/scales';
import type { RiasecLetter, Sheet, Source } from '../../sheets/types';
import { MEASURES, type Measure, type MeasureName } from './measures';
import type { Chance } from './random';

export interface JobOption {
  code: string;
  label: string;
  /** The figure asked about, shown once answered; null when the question has none. */
  value: number | null;
}

/** One question; `right` is the place of its only right answer among the options. */
export type Question = { source: Source; right: number } & (
  | { kind: 'mission'; mission: string; options: JobOption[] }
  | { kind: 'interest'; interest: string; options: JobOption[] }
  | { kind: 'type'; letter: RiasecLetter; options: JobOption[] }
  | { kind: 'entry'; job: JobOption; options: number[] }
  | { kind: 'most'; measure: MeasureName; options: JobOption[] }
  | {
      kind: 'more-or-less';
      measure: MeasureName;
      job: JobOption;
      than: JobOption;
      options: ['more', 'less'];
    }
);

/** Makes one question about a job, with other jobs to choose from. */
export type Maker = (chance: Chance, about: Sheet, others: readonly Sheet[]) => Question | null;

const OPTIONS = 4;

const jobOption = (sheet: Sheet, value: number | null = null): JobOption => ({
  code: sheet.code,
  label: sheet.label.display,
  value,
});

function does(sheet: Sheet, mission: string): boolean {
  return sheet.missions.includes(mission) || sheet.skills.some((skill) => skill.name === mission);
}

/** The job among others that are known not to fit; null where there are too few of them. */
function amongWrong(
  chance: Chance,
  about: Sheet,
  others: readonly Sheet[],
  fits: (sheet: Sheet) => boolean,
): { options: JobOption[]; right: number } | null {
  const wrong = chance
    .shuffle(others.filter((sheet) => sheet.code !== about.code && !fits(sheet)))
    .slice(0, OPTIONS - 1);
  if (wrong.length < OPTIONS - 1) return null;
  const shown = chance.shuffle([about, ...wrong]);
  return { options: shown.map((sheet) => jobOption(sheet)), right: shown.indexOf(about) };
}

/** "Which of these jobs does this?": no other option does it, be it as a lesser skill. */
const mission: Maker = (chance, about, others) => {
  const source = about.sources.missions;
  const task = chance.pick(about.missions);
  const choice = task && amongWrong(chance, about, others, (sheet) => does(sheet, task));
  return source && choice ? { kind: 'mission', mission: task, ...choice, source } : null;
};

/** "Which answers this wish?": an interest that no other option's sheet names; a sheet that names none says nothing. */
const interest: Maker = (chance, about, others) => {
  const source = about.sources.interests;
  const wish = chance.pick(about.interests);
  const choice =
    wish &&
    amongWrong(
      chance,
      about,
      others,
      ({ interests }) => interests.length === 0 || interests.includes(wish),
    );
  return source && choice ? { kind: 'interest', interest: wish, ...choice, source } : null;
};

/** "Which is first of all Social?": a type that is not even the second one of another option. */
const type: Maker = (chance, about, others) => {
  const source = about.sources.riasec;
  const letter = about.riasec.major;
  const choice = amongWrong(
    chance,
    about,
    others,
    ({ riasec }) => riasec.major === letter || riasec.minor === letter,
  );
  return source && choice ? { kind: 'type', letter, ...choice, source } : null;
};

/** "From which level…?": not asked of jobs that are also open without a diploma. */
const entry: Maker = (chance, about) => {
  const known = about.training.entry;
  const source = about.sources.training;
  const level = LEVELS.find((each) => each === known?.min);
  if (!source || level === undefined || known?.noDiploma) return null;
  const wrong = chance.shuffle(LEVELS.filter((each) => each !== level)).slice(0, OPTIONS - 1);
  const options = [level, ...wrong].sort((a, b) => a - b);
  return {
    kind: 'entry',
    job: jobOption(about),
    options,
    right: options.indexOf(level),
    source,
  };
};

/** Whether every figure is known and one stands clearly above all the others. */
function oneAbove(measure: Measure, values: number[]): boolean {
  const [first, second] = [...values].sort((a, b) => b - a);
  return first !== undefined && second !== undefined && measure.above(first, second);
}

/** "Which has the most…?" among four jobs. */
const most =
  (measure: Measure): Maker =>
  (chance, about, others) => {
    const own = measure.value(about);
    const source = measure.source(about);
    if (own === null || !source) return null;
    const rest = chance
      .shuffle(others)
      .filter((sheet) => sheet.code !== about.code && measure.value(sheet) !== null)
      .slice(0, OPTIONS - 1);
    const shown = chance.shuffle([about, ...rest]);
    const values = shown.map((sheet) => measure.value(sheet)!);
    if (shown.length < OPTIONS || !oneAbove(measure, values)) return null;
    if (!sameSource(measure, shown)) return null;
    return {
      kind: 'most',
      measure: measure.name,
      options: shown.map((sheet, i) => jobOption(sheet, values[i]!)),
      right: values.indexOf(Math.max(...values)),
      source,
    };
  };

/** "More or less than…?" between two jobs. */
const moreOrLess =
  (measure: Measure): Maker =>
  (chance, about, others) => {
    const own = measure.value(about);
    const source = measure.source(about);
    if (own === null || !source) return null;
    const other = chance.pick(
      others.filter((sheet) => {
        const value = measure.value(sheet);
        return value !== null && (measure.above(own, value) || measure.above(value, own));
      }),
    );
    if (!other || !sameSource(measure, [about, other])) return null;
    const value = measure.value(other)!;
    return {
      kind: 'more-or-less',
      measure: measure.name,
      job: jobOption(about, own),
      than: jobOption(other, value),
      options: ['more', 'less'],
      right: own > value ? 0 : 1,
      source,
    };
  };

/** Figures of different years or publishers are not set against each other. */
function sameSource(measure: Measure, sheets: Sheet[]): boolean {
  const named = sheets.map((sheet) => {
    const source = measure.source(sheet);
    return source && `${source.publisher} ${source.year}`;
  });
  return named.every((name) => name !== undefined && name === named[0]);
}

/** The ways of asking about the work itself; one that stands here twice is asked twice as often. */
export const ABOUT_WORK: readonly Maker[] = [mission, interest, entry, mission, type];

/** The ways of asking about figures. */
export const ABOUT_FIGURES: readonly Maker[] = MEASURES.flatMap((measure) => [
  most(measure),
  moreOrLess(measure),
]);
