/**
 * Short forms of words and of grades as ads write them, beside the initials
 * and abbreviations of `abbreviation-table.ts`. All are usage: read in ads,
 * forums of the trades, rosters and collective agreements of France, Québec
 * and Switzerland; what a decree or ROME names says so. Forms that are words
 * of their own ("mat", "dom", "pub"), or stand for several jobs as often
 * ("CP", "CDP", "ortho"), are left out.
 */

/** Words cut short, and initials of things that stand beside any job. */
export const ANYWHERE: Readonly<Record<string, string>> = {
  // Grades and functions
  adj: 'adjoint',
  adjt: 'adjoint',
  agt: 'agent',
  respo: 'responsable',
  coordo: 'coordinateur',
  mgr: 'manager',
  mngr: 'manager',
  adm: 'administratif',
  auxi: 'auxiliaire',
  assist: 'assistant',
  nego: 'négociateur',
  // Care
  manip: 'manipulateur électroradiologie',
  psy: 'psychologue',
  psychomot: 'psychomotricien',
  ergo: 'ergothérapeute',
  osteo: 'ostéopathe',
  podo: 'podologue',
  physio: 'physiothérapeute',
  veto: 'vétérinaire',
  puer: 'puériculture',
  pharma: 'pharmacie',
  perisco: 'périscolaire',
  assmat: 'assistant maternel',
  idel: 'infirmier libéral',
  esthe: 'esthéticien',
  // Industry and building
  maint: 'maintenance',
  prod: 'production',
  fab: 'fabrication',
  electromeca: 'électromécanicien',
  cnd: 'contrôle non destructif',
  cq: 'contrôle qualité',
  aq: 'assurance qualité',
  be: "bureau d'études",
  pv: 'photovoltaïque',
  irve: 'borne recharge véhicule électrique', // infrastructure de recharge, décret 2017-26
  gtb: 'gestion technique bâtiment',
  gtc: 'gestion technique centralisée',
  pac: 'pompe à chaleur',
  moex: "maîtrise d'oeuvre exécution",
  amo: "assistance maîtrise d'ouvrage", // Code de la commande publique L2422-2
  ev: 'espaces verts',
  // Stores and roads
  appro: 'approvisionnement',
  approv: 'approvisionnement',
  log: 'logistique',
  cdes: 'commandes',
  cmd: 'commandes',
  cmdes: 'commandes',
  manut: 'manutentionnaire',
  tpmr: 'transport de personnes à mobilité réduite',
  vn: 'véhicule neuf',
  vo: 'véhicule occasion',
  // Offices
  mktg: 'marketing',
  mkt: 'marketing',
  secu: 'sécurité',
  ao: "appel d'offres",
  adp: 'administration du personnel',
  gepp: 'gestion des emplois et des compétences', // its name since 2017
  qvt: 'qualité de vie au travail',
  qvct: 'qualité de vie au travail', // its name since the agreement of 2020
  restau: 'restauration',
  resto: 'restaurant',
  // Public service
  dst: 'directeur des services techniques',
  dgst: 'directeur général des services techniques',
  etaps: 'éducateur territorial des activités physiques et sportives', // décret 2011-605
  apa: 'activité physique adaptée', // Code de la santé publique L1172-1
  mcf: 'maître de conférences',
  // Sales
  bdr: 'business developer',
  chr: 'hôtellerie restauration', // cafés, hôtels, restaurants
};

/** Words cut short that open a title: elsewhere they are something else, or a part of it. */
export const AT_THE_HEAD: Readonly<Record<string, string>> = {
  anim: 'animateur',
  archi: 'architecte',
  ass: 'assistant',
  boul: 'boulanger',
  chauf: 'chauffeur',
  chauff: 'chauffeur',
  chaudr: 'chaudronnier',
  coiff: 'coiffeur',
  cond: 'conducteur',
  conduc: 'conducteur',
  cons: 'conseiller',
  cuis: 'cuisinier',
  dessi: 'dessinateur',
  dieteti: 'diététicien',
  educ: 'éducateur',
  elect: 'électricien',
  empl: 'employé',
  gest: 'gestionnaire',
  inf: 'infirmier',
  instal: 'installateur',
  jard: 'jardinier',
  livr: 'livreur',
  mag: 'magasinier',
  menuis: 'menuisier',
  monit: 'moniteur',
  op: 'opérateur',
  ope: 'opérateur',
  oper: 'opérateur',
  ouv: 'ouvrier',
  patiss: 'pâtissier',
  prep: 'préparateur',
  prepa: 'préparateur',
  recept: 'réceptionniste',
  sec: 'secrétaire',
  secr: 'secrétaire',
  superv: 'superviseur',
  teleop: 'téléopérateur',
  vend: 'vendeur',
};

/** Initials of whole names, as they are only in capitals at the head of a part of a title. */
export const CAPITALS_AT_THE_HEAD: Readonly<Record<string, string>> = {
  // Care
  as: 'aide soignant',
  asg: 'assistant de soins en gérontologie', // arrêté du 23 juin 2010
  ap: 'auxiliaire de puériculture',
  ass: 'assistant de service social', // diplôme d'État
  aad: 'aide à domicile', // convention collective de la branche de l'aide à domicile
  avf: 'assistant de vie aux familles',
  advf: 'assistant de vie aux familles', // titre professionnel
  me: 'moniteur éducateur', // diplôme d'État
  ets: 'éducateur technique spécialisé', // diplôme d'État
  sf: 'sage femme',
  tlm: "technicien de laboratoire d'analyses médicales",
  // School, research and the State
  pe: 'professeur des écoles',
  ige: "ingénieur d'études de recherche", // corps of research engineers, décret 85-1534
  igr: 'ingénieur de recherche',
  opj: 'officier de police judiciaire', // Code de procédure pénale, article 16
  gpx: 'gardien de la paix',
  spp: 'sapeur pompier professionnel',
  spv: 'sapeur pompier volontaire',
  // Offices
  cac: 'commissaire aux comptes',
  rsi: "responsable des systèmes d'information",
  raq: 'responsable assurance qualité',
  dg: 'directeur général',
  da: 'directeur artistique',
  ba: 'business analyst',
  cdo: 'chief data officer',
  ae: 'account executive',
  tam: 'technical account manager',
  vdi: 'vendeur à domicile', // vendeur à domicile indépendant, Code de commerce L135-1
  // Hotels
  fdc: 'femme de chambre',
  cdr: 'chef de rang',
  // Québec
  pab: 'préposé aux bénéficiaires',
};
