import { area } from '../i18n/translate';
import en from './locales/en.json';
import fr from './locales/fr.json';

/** Words that every view shares. */
export const parts = area({ fr, en });
