import type { Certification } from '../../sheets/types';

/** Prefixes of the register that a reader knows by another name, or does not need. */
const KNOWN_AS: Record<string, string> = {
  TP: 'Titre professionnel',
  MASTER: 'Master',
  LICENCE: 'Licence',
  'BAC PRO': 'Bac pro',
  'Licence Professionnelle': 'Licence professionnelle',
  'Titre ingénieur': 'Diplôme d’ingénieur',
  DIPLOVIS: '',
  DipViGrL: '',
  DipViGrM: '',
  Grade_Licence: '',
  Grade_Master: '',
};
/** What the register calls a State diploma, whose name may say so again. */
const STATE_DIPLOMA = 'DE';
const SAYS_DIPLOMA = /dipl[oô]me|certificat/i;
const VOWEL = /^[aeiouyàâéèêîô]/;

/** "BTS", "CAP", "DEJEPS": said as they are. */
const ACRONYM = /^\p{Lu}{2,7}$/u;

/**
 * A certification's title as one says it: "BTS - Commerce international" is
 * "BTS Commerce international", without the register's own remarks.
 */
export function certificationName({ title }: Pick<Certification, 'title'>): string {
  const plain = title.replace(/ ?\(fiche nationale\) ?/gi, ' ').trim();
  const [, prefix, rest] = /^([\p{L}_ ]{2,30}) - (.+)$/u.exec(plain) ?? [];
  if (!prefix || !rest) return plain;
  if (prefix === STATE_DIPLOMA) return stateDiploma(rest);
  const said = KNOWN_AS[prefix] ?? (ACRONYM.test(prefix) ? prefix : `${prefix} -`);
  return `${said} ${rest}`.trim();
}

/** "Aide-Soignant": "Diplôme d’État d’aide-soignant". */
function stateDiploma(trade: string): string {
  if (SAYS_DIPLOMA.test(trade)) return trade;
  const said = trade.replace(/^\S+/, (word) => word.toLowerCase());
  return `Diplôme d’État ${VOWEL.test(said) ? 'd’' : 'de '}${said}`;
}
