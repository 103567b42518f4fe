import type { Editorial } from '../../sheets/editorial-types';
import { useLocale, useStrings } from '../i18n/context';
import { sheetStrings } from './strings';

/** Where an editor read a fact. */
export function From({ keys, editorial }: { keys: string[]; editorial: Editorial }) {
  const t = useStrings(sheetStrings);
  const locale = useLocale();
  const names = keys.flatMap((key) => {
    const reference = editorial.references[key];
    return reference ? [reference.name[locale]] : [];
  });
  if (names.length === 0) return null;
  return (
    <small class="from">{names.reduce((first, next) => t('from_both', { first, next }))}</small>
  );
}
