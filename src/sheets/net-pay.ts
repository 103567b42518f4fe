import type { Salary, SalaryFamily } from './types';

type NetPaid = SalaryFamily & Required<Pick<SalaryFamily, 'net'>>;

/** The families whose net pay is known, for a job of which no gross pay is. */
export function netAlone({ families }: Salary): NetPaid[] {
  if (families.some(({ gross }) => gross)) return [];
  return families.filter((family): family is NetPaid => family.net !== undefined);
}
