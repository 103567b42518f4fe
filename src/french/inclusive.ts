/**
 * Inclusive writing back to the plain masculine, on folded text:
 * "developpeur·euse·s", "vendeur.se", "infirmier(e)", "charge-e", "chef(fe)",
 * "conducteur/trice". The feminine has the same key anyway (see `stem`).
 */

/** Feminine endings people append, after any of the marks. */
const ENDINGS = [
  ...[
    'e',
    'es',
    'ee',
    'ees',
    'se',
    'ses',
    'euse',
    'euses',
    'teuse',
    'teur',
    'eur',
    'eure',
    'eures',
  ],
  ...['ure', 'trice', 'trices', 'rice', 'rices', 'ice', 'ere', 'eres', 'iere', 'ieres', 're', 'er'],
  ...['ne', 'nes', 'nne', 'nnes', 'enne', 'ennes', 'ienne', 'iennes', 'onne', 'le', 'les', 'lle'],
  ...['lles', 'elle', 'elles', 'ale', 'ales', 'fe', 'fes', 'ffe', 've', 'ives', 'ive', 'te', 'tes'],
  ...['tte', 'sse', 'sses', 'esse', 'esses', 'resse', 'eresse', 'trix', 'x', 'woman', 'que', 'che'],
].sort((a, b) => b.length - a.length);

const ENDING = `(?:${ENDINGS.join('|')})`;
const PLURAL = '(?:[.·-]?s)?';

const IN_BRACKETS = new RegExp(
  `([a-z]{2,}) ?\\((?:[.·/-]?)${ENDING}(?:[.·/-]?s)?\\)(s?)(?![a-z])`,
  'g',
);
const AFTER_MARK = new RegExp(`([a-z]{3,})[·.]${ENDING}${PLURAL}(?![a-z0-9·])`, 'g');
const AFTER_SLASH = new RegExp(`([a-z]{3,})(s?)[/_]${ENDING}${PLURAL}(?![a-z0-9'])`, 'g');
/** A hyphen also joins words ("porte-a-porte"): only endings that are no word of their own. */
const AFTER_HYPHEN =
  /([a-z]{3,})-(?:e|ee|se|euse|teuse|trice|rice|ere|iere|ne|nne|enne|ienne|lle|elle|fe|ffe|sse|esse|ive|eure)(?:-?s)?(?![a-z0-9'])/g;

/** Folded text with every inclusive ending taken off. */
export function withoutInclusiveEndings(folded: string): string {
  // Most texts have none of the marks: a look for each is cheaper than its pattern.
  let plain = folded;
  if (plain.includes('(')) plain = plain.replace(IN_BRACKETS, '$1$2');
  if (/[·.]/.test(plain)) plain = plain.replace(AFTER_MARK, '$1');
  if (/[/_]/.test(plain)) plain = plain.replace(AFTER_SLASH, '$1');
  return plain.includes('-') ? plain.replace(AFTER_HYPHEN, '$1') : plain;
}
