import { LEVELS } from '../../sheets/scales';
import type { Brief, EntryLevel, Training } from '../../sheets/types';
import { certifiedLevels } from '../../sheets/way-in';
import type { Say } from '../i18n/context';
import type { parts } from './strings';

type PartsKey = keyof (typeof parts)['fr'];

/** "Bac+2" for 5; null for a level that is not one of the French 3–8. */
export function sayLevel(t: Say<PartsKey>, level: number | null): string | null {
  const known = LEVELS.find((each) => each === level);
  return known ? t(`level_${known}`) : null;
}

/** "Bac+2 à Bac+5", "Sans diplôme", or null when nothing is known. */
export function sayEntry(
  t: Say<PartsKey>,
  entry: Pick<EntryLevel, 'min' | 'max' | 'noDiploma'> | null,
): string | null {
  if (!entry) return null;
  const min = sayLevel(t, entry.min);
  const max = sayLevel(t, entry.max);
  if (entry.noDiploma) return max ? t('entry_from_none', { max }) : t('entry_none');
  if (min && max && min !== max) return t('entry_range', { min, max });
  return min ?? max;
}

/**
 * The entry level, or where the sheet states none the levels of the
 * certifications in force that lead to the job ("diplômes : CAP à Bac"); null
 * when neither is known.
 */
export function sayWayIn(
  t: Say<PartsKey>,
  way: Pick<Brief, 'entry' | 'diplomas'> | undefined,
): string | null {
  const stated = sayEntry(t, way?.entry ?? null);
  if (stated) return stated;
  const levels = sayEntry(t, way?.diplomas ?? null);
  return levels && t('entry_certified', { levels });
}

/** As `sayWayIn`, of a whole sheet. */
export const sayTraining = (
  t: Say<PartsKey>,
  { entry, certifications }: Pick<Training, 'entry' | 'certifications'>,
): string | null => sayWayIn(t, { entry, diplomas: certifiedLevels(certifications) });
