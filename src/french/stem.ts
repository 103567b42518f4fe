/**
 * Gender and number folded away: "directrices", "directeur" and "directrice"
 * share one key. A key is for comparing, never for showing: it is not a word.
 */

/**
 * Pairs that no ending explains (source: the label pairs of ROME 4.0 and the
 * Académie's list of feminised trade names). Folded word → folded masculine.
 */
const IRREGULAR = new Map(
  Object.entries({
    femme: 'homme',
    dame: 'homme',
    maitresse: 'maitre',
    hotesse: 'hote',
    barmaid: 'barman',
    doctoresse: 'docteur',
    duchesse: 'duc',
    poetesse: 'poete',
    princesse: 'prince',
    contremaitresse: 'contremaitre',
    peintresse: 'peintre',
    mairesse: 'maire',
    compagne: 'compagnon',
    travaux: 'travail',
    vitraux: 'vitrail',
    emaux: 'email',
    coraux: 'corail',
    baux: 'bail',
    yeux: 'oeil',
    fille: 'garcon',
    // Two spellings of one word.
    decheterie: 'dechetterie',
  }),
);

/** Words that end in -s or -x in the singular already. */
const SINGULAR_IN_S = /(?:ss|us|is|os|as|ps)$/;

/** The singular of a folded word, by ending. */
function singular(word: string): string {
  if (word.endsWith('eaux')) return word.slice(0, -1);
  if (word.endsWith('aux') && word.length > 4) return `${word.slice(0, -3)}al`;
  if (word.endsWith('x') && word.length > 4) return word.slice(0, -1);
  if (word.endsWith('s') && word.length > 3 && !SINGULAR_IN_S.test(word)) return word.slice(0, -1);
  return word;
}

/** One shared ending for each family of masculine and feminine endings. */
function genderless(word: string): string {
  if (/(?:eur|euse|eure)$/.test(word)) return word.replace(/(?:r|se|re)$/, '');
  if (/[tds]rice$/.test(word)) return `${word.slice(0, -4)}eu`;
  if (word.endsWith('woman')) return `${word.slice(0, -5)}man`;
  if (word.endsWith('women')) return `${word.slice(0, -5)}man`;
  // -ivé and -ivée fold to -ive and -ivee: one key for both and for -if, -ive.
  if (/ivee?$/.test(word)) return word.replace(/vee?$/, 'f');
  if (word.endsWith('ique') || word.endsWith('ic')) return word.replace(/(?:que|c)$/, 'c');
  const bare = word.replace(/e{1,2}$/, '');
  // "chef / cheffe", "technicien / technicienne", "professionnel / professionnelle"
  return bare !== word && /([bcdfglmnprst])\1$/.test(bare) ? bare.slice(0, -1) : bare;
}

const keys = new Map<string, string>();

/**
 * The key of one folded word (see `fold`): equal for the masculine, the
 * feminine and their plurals. Words of three letters or fewer and words with
 * digits are their own key.
 */
export function stem(word: string): string {
  const known = keys.get(word);
  if (known !== undefined) return known;
  const key = computeStem(word);
  if (keys.size < 50_000) keys.set(word, key);
  return key;
}

function computeStem(word: string): string {
  if (word.length <= 3 || /[^a-z]/.test(word)) return word;
  const one = singular(IRREGULAR.get(word) ?? word);
  const base = IRREGULAR.get(one) ?? one;
  const key = genderless(base);
  return key.length >= 2 ? key : base;
}
