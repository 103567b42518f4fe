/**
 * What ad titles carry beside the job: marks of gender, contract, place, pay,
 * hours, dates, references. All patterns read folded text and look at a
 * bounded number of characters, so that they stay linear on any input.
 */
import { foldWithOffsets } from './fold';
import { words } from './word-list';

const MARK_LETTER = '(?:hommes?|femmes?|[hfmwvdxn]|nb|hf|fh|mf|tou[st]e?s?)';

/** "H/F", "(F/H/X)", "m-w-d", "M/V/X", "[H-F]", "homme/femme", "(all genders)". */
const MARKS = [
  new RegExp(
    `[([] ?(?:[hfmwvdx]|nb|hf|fh|mf|hommes?|femmes?|all genders?|tous genres?)(?: ?[/\\-.,|&+] ?${MARK_LETTER}){0,4} ?[)\\]]`,
    'g',
  ),
  /(?<![a-z0-9'])(?:[hfm]|hommes?|femmes?) ?[/|\-.&+] ?(?:[hfmwv]|hommes?|femmes?)(?: ?[/|\-.&+] ?(?:[dxn]|nb|i|tous|inter))?(?![a-z0-9'])(?! de (?:menage|chambre|service|compagnie|cour))/g,
  /(?<![a-z0-9'])(?:hf|fh|mf)(?![a-z0-9'])/g,
  /(?<![a-z0-9'/])\/[hfx](?![a-z0-9'])/g,
];

/** Spans that say nothing of the job itself. */
const SPANS = [
  // Markup and entities
  /<[^<>]{0,200}>/g,
  /&(?:amp|nbsp|eacute|egrave|quot|#\d{1,5});/g,
  // Addresses
  /https?:\/\/\S{1,200}/g,
  /\S{1,60}@\S{1,60}\.[a-z]{2,6}/g,
  // Pay: "2 500 € brut", "12,50€/h", "35-40k€", "30k"
  /\d[\d ., ]{0,10}(?:k ?€|k|€|eur(?:os?)?)(?![a-z0-9])(?: ?(?:brut|net)s?)?(?: ?(?:\/|par) ?(?:h|heure|mois|an|jour))?/g,
  // Hours and lengths: "35h", "24 h / semaine", "6 mois", "80 %", "à 80-100%", "6 à 12 mois", "bac + 3"
  /(?<![a-z0-9])(?:a )?(?:\d{1,3} ?(?:-|a) ?)?\d{1,3} ?(?:h\d{0,2}|heures?|mois|ans?|jours?|semaines?|%)(?![a-z0-9])(?: ?\/ ?(?:sem(?:aine)?|mois|hebdo))?/g,
  /(?<![a-z0-9])bac ?\+ ?\d(?: ?(?:\/|a) ?\+? ?\d)?/g,
  // Years of study: "Master 1", no Scrum Master
  /(?<![a-z0-9])(?:master|licence) ?[123](?![a-z0-9])/g,
  // References: "ref. 2024-123", "ref gr2024"; "referent" and "reference produit" are words of jobs
  /(?<![a-z0-9])ref(?:erence)?[.: ]{0,3}(?=[a-z_/-]{0,8}\d)[a-z0-9_/-]{2,20}/g,
  // Dates: "01/09/2025", "septembre 2025"
  /(?<![a-z0-9])\d{1,2}[/.-]\d{1,2}(?:[/.-]\d{2,4})?(?![a-z0-9])/g,
  /(?<![a-z0-9])(?:janvier|fevrier|mars|avril|mai|juin|juillet|aout|septembre|octobre|novembre|decembre)(?: 20\d\d)?(?![a-z0-9])/g,
  /(?<![a-z0-9])20[1-4]\d(?: ?[/-] ?20[1-4]\d)?(?![a-z0-9])/g,
  // Employers: "chez Untel"; "chez des particuliers" is a kind of work
  /(?<![a-z0-9])chez (?!des? |un |les? |l')[a-z0-9][a-z0-9 .'&]{0,40}/g,
  // Other references: "R2843335", "EC22160"; departments: "(69)", "- 67"
  /(?<![a-z0-9])[a-z]{0,4}\d{4,12}(?![a-z0-9])/g,
  /\((?:\d[\dab]|97\d|\d{5})\)/g,
  /(?<![a-z0-9])(?:\d[\dab]|97\d) ?$/g,
];

/** Words of contract, urgency and seniority. */
const CIRCUMSTANCES = words(`
  cdi cdd cdic ctt interim interimaire interimaires stage stages stagiaire stagiaires alternance alternant
  alternante alternants alternances apprentissage apprenti apprentie apprentis contrat contrats pro professionnalisation saison saisonnier
  saisonniere saisonniers freelance independant independante vacataire vacation vacations benevole benevolat temps plein partiel mi complet
  urgent urgence recrute recherchons recherchee embauche poste postes offre job jobs
  opportunite rejoignez nous debutant debutante debutants accepte acceptes junior juniors senior seniors confirme confirmee
  confirmes experimente experimentee experience exp possible immediat immediate rapidement teletravail remote hybride onsite
  hiver ete rentree weekend soir matin nuit jour journee nuits hebdo semaine mois annee an ans asap new
  profil candidature spontanee internship intern trainee apprenticeship graduate nb ref logement loge nourri`);
/** Swiss certificates and diplomas. */
const CERTIFICATES = words('cfc afp hes');
/** The places that ads name most. */
const PLACES = words(`
  france ile paris lyon marseille toulouse nantes bordeaux lille rennes strasbourg montpellier nice idf maroc casablanca rabat
  geneve lausanne bruxelles liege montreal quebec luxembourg dakar`);

/** A title that is nothing else keeps them. */
const WORDS: ReadonlySet<string> = new Set([...CIRCUMSTANCES, ...CERTIFICATES, ...PLACES]);

/** Folded text with the marks of gender taken out. */
export function withoutMarks(folded: string): string {
  return MARKS.reduce((text, mark) => text.replace(mark, ' '), folded);
}

/** A label as it is written, without the mark of gender that closes it: "Accrocheur / Accrocheuse (h/f)". */
export function withoutClosingMark(label: string): string {
  const written = label.trimEnd();
  const { text, offsets } = foldWithOffsets(written);
  for (const mark of MARKS) {
    for (const { 0: found, index } of text.matchAll(mark)) {
      if (index > 0 && index + found.length === text.length)
        return written.slice(0, offsets[index]).trimEnd();
    }
  }
  return label;
}

/** Folded text with pay, hours, dates, references and addresses taken out. */
export function withoutNoiseSpans(folded: string): string {
  return SPANS.reduce((text, span) => text.replace(span, ' '), folded);
}

/** True for a folded word that speaks of the contract, the place or the candidate, not of the job. */
export function isAdNoise(word: string): boolean {
  return WORDS.has(word);
}
