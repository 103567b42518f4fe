import { createContext } from 'preact';
import { useContext, useMemo } from 'preact/hooks';
import type { Locale } from '../../extension/locales';
import { type Format, format } from './format';
import { type Area, type Key, type Params, translate } from './translate';

/** The language of everything under it: `<LocaleContext.Provider value="fr">`. */
export const LocaleContext = createContext<Locale>('fr');

export const useLocale = (): Locale => useContext(LocaleContext);

/** Says a sentence of an area: `const t = useStrings(card); t('save')`, `t('jobs', { count: 3 })`. */
export type Say<K extends string> = (key: Key<K>, params?: Params) => string;

export function useStrings<K extends string>(texts: Area<K>): Say<K> {
  const locale = useLocale();
  return useMemo(() => (key, params) => translate(texts, locale, key, params), [texts, locale]);
}

export const useFormat = (): Format => format(useLocale());
