import type { SalaryFamily } from './types';

/** Whether a family's pay is that of workers of another level than the sheet's job, and to be read with care. */
export const isOfOtherLevel = ({
  lowerLevel,
  higherLevel,
}: Pick<SalaryFamily, 'lowerLevel' | 'higherLevel'>): boolean =>
  lowerLevel === true || higherLevel === true;
