import { fold } from './fold';

const VERB =
  '(?:(?:nous |on |je )?(?:re)?cherch(?:e|ons|ent)|(?:nous |on )?(?:recrut|embauch)(?:e|ons|ent))';
const NOUN = "(?:offres? d'emploi|recrutement|recherche|emploi)s?";
const SOON = '(?: (?:actuellement|activement|urgemment))?';
/** Who is sought, and how many: "un(e)", "des", "son futur", "10". */
const WHOM =
  "(?:(?:(?:de |d')?(?:une?|un ?\\(e\\)|des|plusieurs|deux|trois|quatre|cinq|\\d{1,3})|de|son|sa|ses|notre|nos) |d')?";

const OPENING = new RegExp(
  `^(?:urgent[ !:-]{1,3})?(?:${VERB}|${NOUN})${SOON}[ :]{1,3}${WHOM}(?=[a-z])`,
);
const COUNT = /^\d{1,3} (?=[a-z]{3,})/;

/**
 * What stands after an opening that hires ("Recherche cuisinier", "Recrutement
 * de femmes de ménage", "10 commerciaux"), folded; null without one.
 */
export function afterHiring(text: string): string | null {
  const folded = fold(text).trim();
  const opening = OPENING.exec(folded) ?? COUNT.exec(folded);
  return opening ? folded.slice(opening[0].length) : null;
}
