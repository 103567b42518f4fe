/** Tells a noun that only names a job ("chef de projet : 45 K€") from one that says what the money is. */
import { words } from '../french/word-list';
import { markAt, wordAt } from './amounts';
import { SOFT_EXTRA } from './lexicon';
import type { Token } from './tokens';

/** Hard extras that also name the place or the trade one works in. */
const TRADES =
  words(`restaurant restaurants logement logements transport transports hebergement vacances
  mutuelle prevoyance location achat subventions`);
/** Who works: names without a common ending. */
const WORKERS = words(`
  chef cheffe charge chargee agent agente employe employee responsable commis hote hotesse commercial commerciale
  commerciaux comptable cadre attache attachee conseiller conseillere gestionnaire adjoint adjointe assistant
  assistante referent referente manager delegue deleguee juriste specialiste economiste secretaire analyste
  equipier equipiere consultant consultante apprenti apprentie stagiaire alternant alternante`);
const WORKER_ENDING = /(?:eur|euse|trice|icien|icienne)$/;
const NO_WORKER =
  /^(?:[vh].*(?:al|aut)eur|leur|meilleur|secteur|moteur|ordinateur|(?:super|infer|inter|exter)ieur|majeur)$/;
/** Between the worker and the noun: links, and what is left of "chargé(e)", "chef·fe", "H/F". */
const PASSED = words('de d des du en la le les l e fe ere se rice trice h f grands grand nouveaux');
const PASSED_MARKS = new Set(['(', ')', '·', '/', '-', '.', ',']);
const REACH = 7;

/** "aide" at the head of a job's name. */
const HELPER =
  /^(?:soignant|menager|cuisin|comptable|macon|electricien|plombier|peintre|conducteur|magasinier|familial)/;

export function isPartOfJobName(tokens: Token[], at: number): boolean {
  const word = wordAt(tokens, at)!;
  // "prêt-à-porter", "aide-soignante": the noun is the whole compound, or its last word.
  const [hyphen, second] = [tokens[at + 1], tokens[at + 2]];
  if (
    markAt(tokens, at + 1) === '-' &&
    !hyphen!.spaced &&
    second?.kind === 'word' &&
    !second.spaced
  )
    return true;
  if (word.startsWith('aide') && isHelper(tokens, at)) return true;
  return (SOFT_EXTRA.has(word) || TRADES.has(word)) && hasWorkerBefore(tokens, at);
}

const isHelper = (tokens: Token[], at: number): boolean =>
  wordAt(tokens, at + 2) === 'domicile' || HELPER.test(wordAt(tokens, at + 1) ?? '');

function hasWorkerBefore(tokens: Token[], at: number): boolean {
  for (let i = at - 1; i >= Math.max(0, at - REACH); i--) {
    const word = wordAt(tokens, i);
    if (word === null ? !PASSED_MARKS.has(markAt(tokens, i) ?? '') : !PASSED.has(word))
      return word !== null && isWorker(word);
  }
  return false;
}

const isWorker = (word: string): boolean =>
  WORKERS.has(word) || (WORKER_ENDING.test(word) && !NO_WORKER.test(word));
