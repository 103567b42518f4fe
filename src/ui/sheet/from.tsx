import type { Editorial } from '../../sheets/editorial-types';
import { useLocale } from '../i18n/context';

/** Where an editor read a fact. */
export function From({ keys, editorial }: { keys: string[]; editorial: Editorial }) {
  const locale = useLocale();
  const names = keys.flatMap((key) => {
    const reference = editorial.references[key];
    return reference ? [reference.name[locale]] : [];
  });
  return names.length > 0 ? <small class="from">{names.join(' ; ')}</small> : null;
}
