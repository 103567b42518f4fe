/**
 * The views of the app and what each needs. An address is a URL fragment, so
 * that a sheet can be bookmarked and passed on inside the browser:
 * `#E1101`, `#search/infirmier`, `#compare/E1101,E1103`, `#saved`, `#quiz/result`.
 */
export type Route =
  | { name: 'page' }
  /** `filters`: the filters were asked for beside the hits. No part of the address. */
  | { name: 'search'; query: string; filters?: boolean }
  | { name: 'sheet'; code: string }
  | { name: 'saved' }
  /** The kept jobs laid out for paper. */
  | { name: 'dossier' }
  | { name: 'compare'; codes: string[] }
  /** The converter of salaries, opened with a pay such as "2200-month-gross". */
  | { name: 'convert'; pay?: string }
  | { name: 'quiz'; step?: QuizStep };

/** Where one is in the quiz; its door when absent. "play" is the game about jobs. */
const QUIZ_STEPS = ['ask', 'result', 'play'] as const;
type QuizStep = (typeof QUIZ_STEPS)[number];

export type RouteName = Route['name'];
/** What the view of a route receives. */
export type RouteProps<N extends RouteName> = Omit<Extract<Route, { name: N }>, 'name'>;

const CODE = /^[A-N]\d{4}$/;

/** The route of a URL fragment (with or without its #); `fallback` for one that names no view. */
export function routeOf(fragment: string, fallback: Route = { name: 'page' }): Route {
  const [head = '', ...rest] = decode(fragment.replace(/^#/, '')).split('/');
  const tail = rest.join('/');
  if (CODE.test(head.toUpperCase())) return { name: 'sheet', code: head.toUpperCase() };
  switch (head) {
    case 'search':
      return { name: 'search', query: tail };
    case 'compare':
      return {
        name: 'compare',
        codes: tail
          .toUpperCase()
          .split(',')
          .filter((code) => CODE.test(code)),
      };
    case 'convert':
      return { name: 'convert', pay: tail || undefined };
    case 'quiz':
      return { name: 'quiz', step: QUIZ_STEPS.find((step) => step === tail) };
    case 'page':
    case 'saved':
    case 'dossier':
      return { name: head };
    default:
      return fallback;
  }
}

/** The fragment of a route, without its #. */
export function fragmentOf(route: Route): string {
  switch (route.name) {
    case 'sheet':
      return route.code;
    case 'search':
      return `search/${encodeURIComponent(route.query)}`;
    case 'compare':
      return `compare/${route.codes.join(',')}`;
    case 'convert':
      return route.pay ? `convert/${route.pay}` : 'convert';
    case 'quiz':
      return route.step ? `quiz/${route.step}` : 'quiz';
    default:
      return route.name;
  }
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    // A hand-typed address with a stray % is read as it stands.
    return text;
  }
}
