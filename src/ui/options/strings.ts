import { area } from '../i18n/translate';
import en from './locales/en.json';
import fr from './locales/fr.json';

export const optionStrings = area({ fr, en });
