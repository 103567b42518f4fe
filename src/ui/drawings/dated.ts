import type { Dated } from '../../sheets/types';
import type { Say } from '../i18n/context';
import type { drawings } from './strings';

/** "France Travail, 2022": who published a figure, and for when. */
export function sayDated(
  t: Say<keyof (typeof drawings)['fr']>,
  { source, year }: Pick<Dated, 'source' | 'year'>,
): string {
  return t('dated', { source, year });
}
