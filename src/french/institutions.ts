/** Nouns that the head of a job only completes: of studies, bodies, places, dishes. */
import { words } from './word-list';

/** Titles of studies: "diplôme d'infirmier" names the diploma. */
export const STUDIES = words(`
  diplome diplomes deust bts but dut cqpm cqpi cap bep bpjeps dejeps bp bac baccalaureat licence master mastere mba cqp tfp
  certificat certification titre brevet formation formations ecole ecoles etude etudes cursus concours
  doctorat deug dees deas dea dess deaes degree diploma module parcours examen mention bachelor
  apprentissage option cours stage stages specialite promotion habilitation agrement carte permis`);

/** Groups and places of work: "service commercial", "cabinet d'architectes", "société Boulanger". */
export const ORGANISATIONS = words(`
  service services direction directions departement departements pole poles division filiale
  secteur secteurs societe societes entreprise entreprises groupe groupes cabinet cabinets agence
  agences bureau bureaux association federation marque magasin magasins enseigne restaurant hotel
  centre etablissement filiere branche comite commission ministere institut laboratoire fonds
  office collectif clinique ecole academie`);

/** Bodies, streets, set phrases ("marge de manœuvre"): what they are named after is not somebody at work there. */
export const NAMED_AFTER = words(`
  ordre syndicat chambre college avenue rue boulevard place quai allee square impasse faculte journee
  maison espace code convention statut marge marges`);

/** What cooks name after trades: "pommes boulangère", "sole meunière", "sauce chasseur". */
export const DISHES = words(`
  pomme pommes sole truite filet sauce poulet lapin moules tripes gratin tarte tartine salade
  assiette steak escalope potage soupe jambon oeufs omelette galette riz`);

/** English, or before a job as often: "office manager", "master data analyst", "stage assistant". */
const BEFORE_JOBS = words(
  'office master mastere stage stages formation formations apprentissage specialite cours',
);

/** Nouns of all these kinds that open no title of an ad. */
export const INSTITUTIONS: ReadonlySet<string> = new Set(
  [...STUDIES, ...ORGANISATIONS, ...NAMED_AFTER, ...DISHES].filter(
    (word) => !BEFORE_JOBS.has(word),
  ),
);
