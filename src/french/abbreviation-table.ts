import { abbreviationLine, type Where } from './abbreviations';
import { ANYWHERE, AT_THE_HEAD, CAPITALS_AT_THE_HEAD } from './short-forms';

/**
 * Abbreviations of job titles, each with what it stands for in an ad and where
 * that reading comes from: "sigle" = the initials of a name of ROME 4.0 or of
 * the trade's own use; "usage" = short form common in French, Belgian or Swiss
 * ads. Only readings that hold in any trade are here: "AS" or "CP" mean too
 * many things to be expanded.
 */
const ABBREVIATIONS: Readonly<Record<string, string>> = {
  // Care and early childhood: titles of decrees
  atsem: 'agent territorial spécialisé des écoles maternelles', // décret 92-850
  asem: 'agent spécialisé des écoles maternelles', // usage, private schools
  aes: 'accompagnant éducatif et social', // diplôme d'État, décret 2016-74
  aesh: "accompagnant d'élèves en situation de handicap", // Code de l'éducation L917-1
  avs: 'auxiliaire de vie sociale', // former diploma, still in ads
  ash: 'agent de service hospitalier', // fonction publique hospitalière
  ade: 'ambulancier', // diplôme d'État d'ambulancier
  idec: 'infirmier coordinateur', // infirmier diplômé d'État coordinateur
  ide: 'infirmier', // infirmier diplômé d'État
  ibode: 'infirmier de bloc opératoire',
  iade: 'infirmier anesthésiste',
  ipa: 'infirmier en pratique avancée',
  eje: 'éducateur de jeunes enfants', // diplôme d'État
  mk: 'masseur kinésithérapeute', // usage
  kine: 'masseur kinésithérapeute', // usage
  amp: 'aide médico psychologique', // diplôme d'État, in the AES since 2016
  labo: 'laboratoire', // usage
  mns: 'maître nageur sauveteur',
  merm: 'manipulateur en électroradiologie médicale', // usage
  cip: 'conseiller en insertion professionnelle', // usage; ROME's is of prisons
  // School and street
  aed: "assistant d'éducation", // Code de l'éducation L916-1
  tzr: 'professeur titulaire en zone de remplacement', // ROME, among its initials
  prof: 'professeur', // usage
  maths: 'mathématiques', // usage
  eps: 'éducation physique et sportive', // ROME: "Professeur d'éducation physique et sportive (EPS)"
  asvp: 'agent de surveillance des voies publiques', // ROME, without the initials
  // Offices
  adv: 'administration des ventes', // ROME: "Assistant administration des ventes -ADV-"
  rh: 'ressources humaines',
  sirh: "système d'information des ressources humaines", // usage
  rrh: 'responsable des ressources humaines',
  drh: 'directeur des ressources humaines',
  crh: 'chargé de ressources humaines',
  daf: 'directeur administratif et financier',
  raf: 'responsable administratif et financier',
  si: "système d'information", // ROME: "Responsable des systèmes d'information (SI)"
  dsi: "directeur des systèmes d'information",
  rssi: 'responsable de la sécurité des systèmes information',
  ciso: 'responsable de la sécurité des systèmes information', // English title
  dpo: 'délégué à la protection des données', // RGPD, article 37
  dgs: 'directeur général des services',
  dga: 'directeur général adjoint',
  pdg: 'président directeur général',
  ceo: 'dirigeant entreprise', // English title
  cfo: 'directeur administratif et financier', // English title
  cto: 'directeur technique', // English title
  cmo: 'directeur marketing', // English title
  sg: 'secrétaire général',
  dir: 'directeur', // usage
  resp: 'responsable', // usage
  tech: 'technicien', // usage
  techn: 'technicien',
  ing: 'ingénieur', // usage
  inge: 'ingénieur',
  asst: 'assistant', // usage
  cial: 'commercial', // usage
  com: 'communication', // usage
  compta: 'comptable', // usage
  admin: 'administrateur', // usage
  coord: 'coordinateur',
  // Safety and quality
  qhse: 'qualité hygiène sécurité environnement',
  qse: 'qualité sécurité environnement',
  hse: 'hygiène sécurité environnement',
  ehs: 'hygiène sécurité environnement', // English order of the same letters
  qsse: 'qualité santé sécurité environnement', // usage
  ssi: 'sécurité des systèmes information',
  ssiap: 'agent de sécurité incendie', // diploma of fire-safety agents, arrêté du 2 mai 2005
  aps: 'agent de prévention et de sécurité',
  ads: 'agent de sécurité',
  iprp: 'intervenant en prévention des risques professionnels', // Code du travail L4644-1
  aqhse: 'assistant qualité hygiène sécurité environnement',
  // Building and industry
  cvc: 'chauffage ventilation climatisation',
  vrd: 'voirie réseaux divers',
  btp: 'bâtiment travaux publics',
  cdtx: 'conducteur de travaux', // usage
  enr: 'énergies renouvelables', // usage
  tp: 'travaux publics',
  opc: 'ordonnancement pilotage coordination',
  cnc: 'commande numérique', // English initials of the same machines
  cn: 'commande numérique',
  mig: 'soudeur', // welding processes name the welder
  tig: 'soudeur',
  elec: 'électricien', // usage
  meca: 'mécanicien', // usage
  // Transport and stores
  pl: 'poids lourd',
  spl: 'poids lourd super', // "super poids lourd"
  vl: 'véhicule léger',
  vsl: 'véhicule sanitaire léger ambulancier',
  vtc: 'voiture de transport avec chauffeur',
  caces: 'cariste', // the certificate of fork-lift drivers; noise beside another head
  // Digital trades
  dev: 'développeur', // usage
  devs: 'développeur',
  fullstack: 'full stack',
  backend: 'back end',
  frontend: 'front end',
  sre: 'ingénieur fiabilité devops', // site reliability engineer
  devsecops: 'devops sécurité',
  dba: 'administrateur de bases de données',
  bdd: 'base de données',
  bi: 'business intelligence décisionnel',
  ia: 'intelligence artificielle',
  ai: 'intelligence artificielle',
  ml: 'machine learning',
  cm: 'community manager',
  csm: 'customer success manager',
  po: 'product owner', // usage
  ppo: 'product owner', // of the product owner's deputy (proxy)
  pmo: 'project management officer', // ROME, among its initials
  seo: 'référencement',
  moa: "maîtrise d'ouvrage",
  amoa: "assistance maîtrise d'ouvrage",
  moe: "maîtrise d'oeuvre",
  sysadmin: 'administrateur système',
  datascientist: 'data scientist',
  dataanalyst: 'data analyst',
  // Sales
  vrp: 'représentant commercial', // voyageur représentant placier, Code du travail L7311
  bizdev: 'business developer',
  sdr: 'business developer', // sales development representative
  kam: 'key account manager grands comptes',
  tc: 'technico commercial', // usage
  atc: 'attaché technico commercial', // ROME, without the initials
  ltc: 'technico commercial',
  gms: 'grande distribution', // grandes et moyennes surfaces
  immo: 'immobilier', // usage
  elv: 'employé de libre service',
  els: 'employé de libre service',
};

/** A caces beside another job ("préparateur de commandes caces 1") names a certificate, not a job. */
const ONLY_ALONE: readonly string[] = [
  'caces',
  'mig',
  'tig',
  'ads',
  'aps',
  'tc',
  'cm',
  'sg',
  'com',
  'raf',
  'cfo',
];

/** In capitals and before all else: elsewhere the letters are somebody's project or product. */
const ONLY_FIRST: readonly string[] = ['cip'];

const whereOf = (short: string): Where =>
  ONLY_ALONE.includes(short) ? 'alone' : ONLY_FIRST.includes(short) ? 'first' : 'anywhere';

const lines = (table: Readonly<Record<string, string>>, where: (short: string) => Where) =>
  Object.entries(table).map(([short, long]) => abbreviationLine(short, long, where(short)));

/** The tables as the index holds them: in the script of the popup they would weigh more than the rules of matching. */
export const ABBREVIATION_LINES: readonly string[] = [
  ...lines(ABBREVIATIONS, whereOf),
  ...lines(ANYWHERE, () => 'anywhere'),
  ...lines(CAPITALS_AT_THE_HEAD, () => 'first'),
  ...lines(AT_THE_HEAD, () => 'head'),
];
