/** What an ad says around its pay that changes how the pay is to be taken. */
import { type Token, tokenize } from './tokens';
import type { WorkingTime } from './types';
import { readWorkingTime } from './working-time';

export interface AdContext extends WorkingTime {
  /** Self-employed work: a day rate is turnover, not a salary. */
  freelance: boolean;
  /** Internship, apprenticeship or work-study contract: paid by another scale than the SMIC's. */
  trainee: boolean;
  /** "Statut cadre". */
  executive: boolean;
  /** Public service: other contributions between gross and net. */
  publicService: boolean;
}

const FREELANCE = /^(freelance|freelances|tjm|independant|independants|autoentrepreneur|portage)$/;
const TRAINEE =
  /^(apprenti|apprentie|apprentis|apprentissage|alternance|alternant|alternante|stage|stagiaire|intern|internship|apprenticeship)$/;

const wordsOf = (tokens: Token[]): string[] =>
  tokens.flatMap((token) => (token.kind === 'word' ? [token.text] : []));

/** Reads an ad's title and text. The title decides alone on contracts that texts mention in passing. */
export function readContext(title: string, text: string): AdContext {
  const titleWords = wordsOf(tokenize(title));
  const tokens = tokenize(text);
  const words = wordsOf(tokens);
  const pair = (first: RegExp, second: RegExp) =>
    words.some((word, i) => first.test(word) && second.test(words[i + 1] ?? ''));
  return {
    freelance:
      titleWords.some((word) => FREELANCE.test(word)) ||
      words.some((word) => word === 'tjm') ||
      pair(/^statut$/, FREELANCE),
    trainee:
      titleWords.some((word) => TRAINEE.test(word)) ||
      pair(/^contrat$/, TRAINEE) ||
      pair(/^(contrat|de)$/, /^professionnalisation$/),
    executive:
      pair(/^(statut|status)$/, /^(cadre|cadres)$/) || pair(/^cadre$/, /^(cdi|autonome|forfait)$/),
    publicService:
      pair(/^fonction$/, /^publique$/) ||
      words.some(
        (word) => /^(fonctionnaire|titulaires?)$/.test(word) && words.includes('territoriale'),
      ),
    ...readWorkingTime([...tokenize(title), ...tokens]),
  };
}
