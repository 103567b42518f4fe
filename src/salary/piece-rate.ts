/** Tells the price of a thing made, sold or delivered from a pay: "5 € par livraison", "0,40 € le kilo". */
import { words } from '../french/word-list';
import { markAt, wordAt } from './amounts';
import type { Figure } from './figures';
import { PERIOD_WORD } from './lexicon';
import type { Token } from './tokens';

/** Below this, "par" and a thing that is no period makes a price a piece. */
const HIGHEST_PIECE_RATE = 1000;
/** What is paid by the piece, where a bar might also lead to a place or a contract. */
const PIECES = words(`
  piece pieces colis course courses livraison livraisons dossier dossiers acte actes consultation consultations
  kg kilo kilos tonne tonnes m2 page pages mot mots feuillet feuillets article articles unite unites visite visites
  rdv vente ventes km repas menu plat couvert personne seance seances prestation chambre copie lead leads enquete`);
/** Shares of a period, and a childminder's way of counting hours: not things. */
const PARTS = words('demi tranche periode poste shift service mission an enfant');

export function isPieceRate(tokens: Token[], { next, high, low }: Figure): boolean {
  if ((high ?? low!) >= HIGHEST_PIECE_RATE) return false;
  const by = wordAt(tokens, next) ?? markAt(tokens, next) ?? '';
  if (by === 'piece') return true;
  const thing = wordAt(tokens, next + 1);
  if (!thing) return false;
  if (by === 'par' || by === 'per') return !PERIOD_WORD.has(thing) && !PARTS.has(thing);
  if (by === '/') return PIECES.has(thing);
  return (
    ['la', 'le', 'l', 'du', 'chaque'].includes(by) &&
    !PERIOD_WORD.has(thing) &&
    !PARTS.has(thing) &&
    !/^(premi|second|derni)/.test(thing)
  );
}
