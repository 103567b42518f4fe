import { words } from '../../src/french/word-list';

/** First words of names that are no person: adjectives, things, English left-hand words. */
export const NOT_HEADS = words(`
  art articles au aux bid big bim bio bout brand business cash chapeau chief co community
  construction content contre couleur credit customer cyber danse data database demi destination
  devops digital eco energy erp event family food game gogo grand growth haut ia interface junior
  lead level major micro mini mobile modele motion mousse music network nez night non numero office
  operation parole personnage personne photo plume post premier premiere prete principal procurement
  product project prompt radio ramp record regulatory revenue risk road scrum security segment
  senior sieur ship silhouette social software sous spa store story supply support talent team
  travel trafficking traffic ui ux vestiaire vice visual voix web wedding yield video tele telephone
  quartier capteur composeur comique critique cadet plate podo psycho socio technico agro auto
  electro hydro metallo moto multi musico neuro oto thermo urbano membre bar dee disc garcon fille
  monsieur dame mascotte boutonnier rhino expo relais agrafeur commandement personnel batterie
  catalogue charge chasse chien conseil deuxieme eleve emissaire fablab gastro groupiste layout
  malade media net peche riviere scout strip taille jay sitter cycliste docker croque mort
  affiliation application applied app asset aws azure back bean bed bike billing brow bug cake
  campaign campus candy career category cat chatbot checker chichi cloud coffee commerce
  compensation computational comp consumer contract contracts controlling cool corporate creative
  cti cybersecurity datacenter dei demand design document doc dog email embedded employee employer
  engine enseigne enterprise ethical executive export fab face fact faisant feel field finops forex
  franchise frontiere fund gameplay gestalt ghost gis global gommeuse graphics hair hamman happiness
  hardware house inbound influence information insight international investment iot jeune job kernel
  key kobido lash learning legal license life lissage localization loyalty mailroom maison maman
  marketing marketplace market medical middle mouvement mystery nature nocode onboarding paid paie
  pair parc party pastry payroll penetration pen people performance pricing privacy prix prompteur
  quality quant red regional relationship release rental safe salesforce sales script sea seconde
  selection server shoe skin ski sneaker start street structured system systems technical threat
  trade translation treasury trend ugc unity unreal urban vulnerability webmarketing adulte anatomo
  dermo geronto hepato nivo onco ortho pneumo medico gyneco dermato ass ash ashq aes aso ipa sre rpo
  tsm ppc cgp jri msl medco ceo cto shampoo volontaire proprietaire fonctionnaire candidat curiste
  capacitaire commando term faiteur multiplicateur teneur pacs fil etat psy comics dance fitness
  pole water body dark machine deep sourcing trust chauffe freelance fumeur journalier saisonnier routeur expediteur boursier laic redresseur rouleur
  isolateur coureur tueur transfereur certificateur classificateur centralier messager contributeur
  placeur fermier pressier arc beta
  privat stand stagiaire alternant associe aspirant executant shampoo bricoleur fonde aidant suppleant`);

/** Heads that ROME and ESCO do not have, with both genders: the words of newer ads. */
export const NEWER_HEADS: readonly (readonly [string, string])[] = [
  ['pentesteur', 'pentesteuse'],
  ['pentester', 'pentester'],
  ['sourceur', 'sourceuse'],
  ['webdesigner', 'webdesigneuse'],
  ['datascientist', 'datascientist'],
  ['dataengineer', 'dataengineer'],
  ['référent', 'référente'],
  ['déclarant', 'déclarante'],
  ['doctorant', 'doctorante'],
  ['paysagiste', 'paysagiste'],
  ['hygiéniste', 'hygiéniste'],
  ['scientifique', 'scientifique'],
  ['préventeur', 'préventrice'],
  ['métrologue', 'métrologue'],
  ['informaticien', 'informaticienne'],
  ['clinicien', 'clinicienne'],
  ['investigateur', 'investigatrice'],
  ['postdoctorant', 'postdoctorante'],
  ['apporteur', 'apporteuse'],
  ['stratège', 'stratège'],
  ['chiffreur', 'chiffreuse'],
  ['généraliste', 'généraliste'],
  ['maire', 'maire'],
  ['dirigeant', 'dirigeante'],
  ['financier', 'financière'],
  ['homme', 'homme'],
  ['femme', 'femme'],
  ['sage', 'sage'],
  ['travailleur', 'travailleuse'],
  ['second', 'seconde'],
];

/** Complements that make a trade of a word for anyone at work, in ads and in no name: head, complement. */
export const NEWER_BOUND: readonly (readonly [string, string])[] = [
  ['femme', 'ménage'],
  ['homme', 'ménage'],
  ['accompagnant', 'personne'],
  ['travailleur', 'social'],
  ['travailleur', 'médico'],
  ['intervenant', 'domicile'],
  ['intervenant', 'social'],
  ['collaborateur', 'comptable'],
  ['collaborateur', 'social'],
  ['collaborateur', 'juridique'],
  ['collaborateur', 'audit'],
  ['collaborateur', 'fiscal'],
  ['professionnel', 'paramédical'],
  ['apporteur', 'affaire'],
];
