/**
 * Words that begin names of jobs and are other things as well: where nothing
 * else speaks for the job, they name a thing, a company or a place.
 */
import { words } from './word-list';

/** Heads that name a job only with one of the complements they have in names ("aide à domicile"). */
export const BOUND_HEADS = words(`
  aide garde cadre valet guide maitre pilote vigile mime doublure support interne homme femme
  second sage hote tech pet account`);

/** Heads that are first of all a thing, a company or an adjective in prose: they want a cue. */
export const HOMOGRAPHS = words(`
  serveur moniteur facteur acteur producteur distributeur constructeur editeur fabricant
  transporteur assureur exploitant promoteur regulateur createur entrepreneur loueur negociant
  armateur hebergeur fournisseur restaurateur importateur integrateur propulseur porteur releveur
  projecteur accelerateur amortisseur scientifique militaire critique sportif professionnel modele
  couleur indicateur transformateur chargeur compresseur convertisseur separateur fermenteur detecteur
  correcteur adaptateur generateur accompagnant accueillant engage permanent servant visiteur
  mineur majeur patron destinataire tailleur batteur leveur ambassadeur chasseur tireur decideur
  routier forestier hotelier fermier maritime marin collaborateur combattant porte travailleur
  premier traitant interprete artiste champion tuteur mentor relais temoin lecteur auteur
  compositeur inspirateur initiateur general navigateur collecteur extracteur afficheur calculateur classeur convoyeur derouleur
  enrouleur enducteur extrudeur injecteur malaxeur mixeur ordonnanceur palettiseur pasteurisateur
  manoeuvre substitut piqueur annonceur observateur facilitateur motard grossiste orchestrateur programmateur rechauffeur recuperateur secheur simulateur souffleur sterilisateur traceur`);

/** Feminines that are first of all machines and things, in the singular ("tondeuse", "carrière"). */
export const THING_FORMS = words(`
  abatteuse affranchisseuse affuteuse bourreuse cardeuse couseuse ebarbeuse elagueuse enduiseuse
  margeuse paveuse pelleteuse polisseuse poseuse remorqueuse rogneuse titreuse vendangeuse vernisseuse
  cafetiere glaciere litiere sauciere verriere
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
