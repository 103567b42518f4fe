import { fault, type RowOf, type Sources } from './sources';

/** Something a sheet lists: a skill, a piece of knowledge, a working condition, a diploma. */
export interface Item {
  ogr: string;
  name: string;
  list: 'skills' | 'softSkills' | 'knowledge' | 'conditions' | 'diplomas' | 'licences';
  /** Within its list: technical, expert, transverse; or the kind of condition. */
  kind: string;
  /** A macro-skill ("Animer un réseau, une communauté"), broader than a skill. */
  macro: boolean;
  /** Code of the macro-skill itself or of the one above it: orders skills by theme. */
  theme: string;
}

/** An item on a sheet: the publisher's "coeur de métier". */
export interface SheetItem {
  item: Item;
  core: boolean;
  emerging: boolean;
}

const SKILL_KINDS: Record<string, string> = {
  Technique: 'technical',
  'Technique expert': 'expert',
  Transverse: 'transverse',
};

const CONDITION_KINDS: Record<string, string> = {
  'Conditions de travail et risques professionnels': 'conditions',
  'Horaires et durée du travail': 'hours',
  'Lieux et déplacements': 'travel',
  'Publics spécifiques': 'public',
  'Types de structures': 'employer',
  "Statut d'emploi": 'status',
};

/** Every item of the three referentials by its OGR code. */
function readItems(sources: Sources): Map<string, Item> {
  const macroCodes = new Map(
    sources.skills
      .filter((row) => row.nature === 'Macro-compétence')
      .map((row) => [row.code_ogr, row.code_macro_comp]),
  );
  const all = [
    ...sources.skills.map((row) => skill(row, macroCodes)),
    ...sources.knowledge.map(knowledge),
    ...sources.conditions.map(condition),
  ];
  return new Map(all.map((item) => [item.ogr, item]));
}

function skill(row: RowOf<'skills'>, macroCodes: Map<string, string>): Item {
  const kind = SKILL_KINDS[row.sous_cat_comp];
  if (!kind) throw fault('skills', row, `sub-category "${row.sous_cat_comp}"`);
  if (!['Savoir-faire', 'Savoir-être professionnel'].includes(row.cat_comp))
    throw fault('skills', row, `category "${row.cat_comp}"`);
  return {
    ogr: row.code_ogr,
    name: row.libelle_competence,
    list: row.cat_comp === 'Savoir-faire' ? 'skills' : 'softSkills',
    kind,
    macro: row.nature === 'Macro-compétence',
    // Three of the parents are old detailed skills, not macro-skills: no theme is known.
    theme: macroCodes.get(row.code_ogr) ?? macroCodes.get(row.code_ogr_macro_comp) ?? '',
  };
}

/**
 * What ROME files as a licence but is a proof of training, like the diplomas:
 * the safe-driving certificates, and a few engineering degrees filed astray.
 */
const TITLE = /CACES|^Certificat d'aptitude à la conduite en sécurité|^Ingénieur diplômé/;
function knowledge(row: RowOf<'knowledge'>): Item {
  const list = titleKind(row) ?? 'knowledge';
  return {
    ogr: row.code_ogr_savoir,
    name: row.libelle_savoir,
    list,
    kind: row.categorie_savoir,
    macro: false,
    theme: '',
  };
}

function titleKind(row: RowOf<'knowledge'>): 'diplomas' | 'licences' | null {
  if (row.categorie_savoir !== 'Certifications et habilitations') return null;
  const filed = row.sous_categorie_savoir === 'Habilitations' ? 'licences' : 'diplomas';
  return TITLE.test(row.libelle_savoir) ? 'diplomas' : filed;
}

function condition(row: RowOf<'conditions'>): Item {
  const kind = CONDITION_KINDS[row.libelle_type_cont_trav];
  if (!kind) throw fault('conditions', row, `kind "${row.libelle_type_cont_trav}"`);
  const name = row.libelle_cont_travail;
  return { ogr: row.code_ogr, name, list: 'conditions', kind, macro: false, theme: '' };
}

/**
 * The items of every sheet, in the publisher's order.
 * @throws DataError on a link from or to something unknown, or given twice.
 */
export function readSheetItems(
  sources: Sources,
  codes: ReadonlySet<string>,
): Map<string, SheetItem[]> {
  const items = readItems(sources);
  const seen = new Set<string>();
  const ofSheet = new Map<string, SheetItem[]>([...codes].map((code) => [code, []]));
  for (const row of sources.sheetItems) {
    const list = ofSheet.get(row.code_rome);
    const item = items.get(row.code_ogr);
    if (!list) throw fault('sheetItems', row, `unknown sheet ${row.code_rome}`);
    if (!item) throw fault('sheetItems', row, `unknown item ${row.code_ogr}`);
    if (!['', 'Principale', 'Émergente'].includes(row.coeur_metier))
      throw fault('sheetItems', row, `coeur_metier is "${row.coeur_metier}"`);
    const key = `${row.code_rome} ${row.code_ogr}`;
    if (seen.has(key)) throw fault('sheetItems', row, `${key} given twice`);
    seen.add(key);
    list.push({
      item,
      core: row.coeur_metier === 'Principale',
      emerging: row.coeur_metier === 'Émergente',
    });
  }
  return ofSheet;
}
