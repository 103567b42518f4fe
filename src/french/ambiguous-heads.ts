/**
 * Words that begin names of jobs and are other things as well: where nothing
 * else speaks for the job, they name a thing, a company or a place.
 */
import { words } from './word-list';

/** Heads that name a job only with one of the complements they have in names ("aide à domicile"). */
export const BOUND_HEADS = words(`
  aide garde cadre valet guide maitre pilote vigile mime doublure support interne homme femme
  second sage hote tech pet account`);

/** Heads that are companies as often as persons. */
const COMPANIES = words(`
  producteur distributeur constructeur editeur fabricant transporteur assureur promoteur createur
  entrepreneur loueur negociant armateur hebergeur fournisseur importateur integrateur grossiste
  annonceur regulateur`);

/** Heads that are first of all a thing or an adjective in prose: they want a cue, or a complement they have in names. */
export const THINGS = words(`
  serveur moniteur facteur acteur propulseur porteur releveur projecteur accelerateur amortisseur
  scientifique militaire critique sportif professionnel modele couleur indicateur transformateur
  chargeur compresseur convertisseur separateur fermenteur detecteur correcteur adaptateur
  generateur accompagnant accueillant engage permanent servant visiteur mineur majeur patron
  destinataire tailleur batteur leveur ambassadeur chasseur tireur decideur routier forestier
  hotelier fermier maritime marin collaborateur combattant porte travailleur premier traitant
  interprete artiste champion tuteur mentor relais temoin lecteur auteur compositeur inspirateur
  initiateur general navigateur collecteur extracteur afficheur calculateur classeur convoyeur
  derouleur enrouleur enducteur extrudeur injecteur malaxeur mixeur ordonnanceur palettiseur
  pasteurisateur manoeuvre substitut piqueur observateur facilitateur motard orchestrateur
  programmateur rechauffeur recuperateur secheur simulateur souffleur sterilisateur traceur
  exploitant restaurateur bruleur camelot codificateur consolideur diffuseur enrobeur gommeur messager
  optimiseur pigmenteur rapporteur restituteur structureur termineur valorisateur`);

/** Heads that want a cue in prose. */
export const HOMOGRAPHS: ReadonlySet<string> = new Set([...THINGS, ...COMPANIES]);

/** Feminines that are first of all machines and things, in the singular ("tondeuse", "carrière"). */
export const THING_FORMS = words(`
  abatteuse affranchisseuse affuteuse bourreuse cardeuse couseuse ebarbeuse elagueuse enduiseuse
  margeuse paveuse pelleteuse polisseuse poseuse remorqueuse rogneuse titreuse vendangeuse vernisseuse
  betonniere brodeuse veilleuse bonbonniere cafetiere glaciere litiere mariniere medecine sauciere sorbetiere soupiere theiere yaourtiere verriere
  agrafeuse aleseuse balayeuse batteuse betonneuse bobineuse brocheuse broyeuse calandreuse
  calibreuse carriere chargeuse chauffeuse cintreuse cisailleuse colleuse conditionneuse cuiseuse
  cuisiniere debobineuse debroussailleuse decapeuse decortiqueuse decoupeuse degauchisseuse
  deligneuse depanneuse derouleuse detoureuse doseuse ebavureuse ecorceuse emballeuse embouteilleuse
  emboutisseuse empileuse encolleuse enrouleuse ensacheuse eplucheuse etiqueteuse etireuse
  extrudeuse faconneuse fardeleuse fendeuse fileteuse finisseuse fondeuse foreuse fraiseuse
  gaufreuse goudronneuse gravillonneuse grenailleuse guillotineuse imprimeuse injecteuse jointeuse
  lamineuse laveuse lisseuse malaxeuse marqueuse meuleuse mixeuse moissonneuse mortaiseuse
  nettoyeuse operculeuse palettiseuse perceuse peseuse petrisseuse piqueuse planteuse plastifieuse
  plieuse plisseuse poinconneuse ponceuse portiere presseuse profileuse raboteuse ramasseuse
  rebobineuse recolteuse rectifieuse refendeuse remplisseuse repandeuse repasseuse repiqueuse
  sableuse scieuse secheuse sertisseuse soudeuse souffleuse surfileuse surjeteuse thermocolleuse
  thermoformeuse tondeuse toupilleuse trancheuse tricoteuse trieuse tronconneuse`);
