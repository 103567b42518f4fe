import type { Locale } from '../../src/extension/locales';

/** A state to look at: what is shown, how large, in which look. */
export interface State {
  title: string;
  width: number;
  height: number;
  /** The frame: the app in one of its places, the card, or the options. */
  show: 'popup' | 'panel' | 'page' | 'card' | 'options';
  /** The app's URL fragment; for the card, the words on the page. */
  at?: string;
  theme?: 'light' | 'dark';
  language?: Locale;
  /** How the worker behaves. */
  worker?: 'answers' | 'slow' | 'fails';
  /** What the page in front says. */
  page?: 'ad' | 'list' | 'empty' | 'off' | 'absent';
  /** The reader has saved jobs and a quiz profile. */
  used?: boolean;
  /** What was stored cannot be read. */
  damaged?: boolean;
}

const POPUP = { show: 'popup', width: 400, height: 560 } as const;
const CARD = { show: 'card', width: 400, height: 470 } as const;
const SHEET = { show: 'page', width: 1120, height: 900 } as const;

/** One view in light, dark, English and at 320 px. */
const looks = (state: State): State[] => [
  state,
  { ...state, title: `${state.title}, dark`, theme: 'dark' },
  { ...state, title: `${state.title}, English`, language: 'en' },
  { ...state, title: `${state.title}, narrow`, width: 320 },
];

export const STATES: State[] = [
  ...looks({ ...CARD, title: 'Card, near name', at: 'gestionnaire de communauté' }),
  { ...CARD, title: 'Card, exact name', at: 'Boulanger' },
  { ...CARD, title: 'Card, several families', at: 'Comptable' },
  { ...CARD, title: 'Card, waiting', at: 'Infirmière', worker: 'slow' },
  { ...CARD, title: 'Card, failed', at: 'Infirmière', worker: 'fails' },
  ...looks({ ...POPUP, title: 'Popup on an ad', page: 'ad' }),
  { ...POPUP, title: 'Popup on a list', page: 'list' },
  { ...POPUP, title: 'Popup, nothing found', page: 'empty' },
  { ...POPUP, title: 'Popup, switched off', page: 'off' },
  { ...POPUP, title: 'Popup, page not read', page: 'absent' },
  ...looks({ ...POPUP, title: 'Search', at: 'search/gestionaire de comunauté' }),
  { ...POPUP, title: 'Search, nothing', at: 'search/zzzzqqq' },
  { ...POPUP, title: 'Search, failed', at: 'search/infirmier', worker: 'fails' },
  { ...POPUP, title: 'Search, not begun', at: 'search/' },
  { ...POPUP, title: 'Search, recent ones', at: 'search/', used: true },
  ...looks({ ...POPUP, title: 'Sheet in the popup', at: 'J1506' }),
  { ...POPUP, title: 'Sheet, failed', at: 'J1506', worker: 'fails' },
  ...looks({ ...SHEET, title: 'Sheet with an editor’s layer', at: 'E1101' }),
  { ...SHEET, title: 'Sheet of many families', at: 'M1203' },
  ...looks({ ...POPUP, title: 'Quiz', at: 'quiz' }),
  { ...POPUP, title: 'Quiz, done', at: 'quiz', used: true },
  ...looks({ ...POPUP, title: 'Quiz, one activity', at: 'quiz/ask' }),
  ...looks({ ...POPUP, title: 'Quiz, result', at: 'quiz/result', used: true }),
  { ...POPUP, title: 'Quiz, result without answers', at: 'quiz/result' },
  { ...POPUP, title: 'Quiz, answers unreadable', at: 'quiz', damaged: true },
  ...looks({ ...POPUP, title: 'Quiz métier', at: 'quiz/play' }),
  { ...POPUP, title: 'Quiz métier, failed', at: 'quiz/play', worker: 'fails' },
  ...looks({ ...POPUP, title: 'Kept jobs', at: 'saved', used: true }),
  { ...POPUP, title: 'Kept jobs, none', at: 'saved' },
  { ...POPUP, title: 'Kept jobs, unreadable', at: 'saved', damaged: true },
  { ...SHEET, title: 'Dossier', at: 'dossier', used: true },
  ...looks({ ...POPUP, title: 'Pay converted', at: 'convert/2200-month-gross' }),
  ...looks({ ...SHEET, title: 'Comparison', at: 'compare/E1101,E1103,M1705' }),
  { ...SHEET, title: 'Comparison, one job', at: 'compare/E1101' },
  { ...SHEET, title: 'Comparison, failed', at: 'compare/E1101,E1103', worker: 'fails' },
  ...looks({ show: 'options', width: 800, height: 900, title: 'Options' }),
];
