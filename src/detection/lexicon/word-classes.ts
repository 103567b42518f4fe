/**
 * Closed lists of words, folded, that decide whether a head names a job where
 * it stands. They are facts of French (and of the English of job ads), drawn
 * from grammar, not from any one text.
 */
import { words } from '../../french/word-list';

/** Heads that are adjectives as well: after a noun they qualify it ("action commerciale"). */
export const ADJECTIVES = words(`
  commercial responsable charge adjoint expert infirmier specialiste soignant dirigeant principal
  encadrant scientifique militaire sportif professionnel hotelier routier forestier associe
  delegue employe attache agree engage permanent createur pilote maraicher financier comptable
  geometre independant interimaire saisonnier journalier generaliste hospitalier universitaire
  general`);

/** Heads spelled like a verb ("conseiller les clients", "il garde"). */
export const VERBS = words(`
  conseiller manager coach coache guide garde aide pilote contremaitre controle charge adjoint
  employe delegue dessinateur entraine boucher coucher pointer grutier ecailler border filer
  meuler rewriter designer reporter dispatcher`);

/** Words the annotation of job ads holds for no job: whoever they name, it is not by occupation. */
export const NOT_OCCUPATIONS = words(`
  candidat collaborateur salarie client patient stagiaire apprenti interimaire equipier membre
  interlocuteur partenaire etudiant professionnel alternant travailleur usager adherent
  prestataire fournisseur leader acteur referent ambassadeur eleve residant employeur contributeur
  temoin passager voyageur joueur consommateur utilisateur porteur penseur lecteur auteur createur
  accompagnant accueillant traitant champion initiateur decideur militaire permanent principal
  apporteur engage envoye patron associe agree sportif intervenant`);

/** Words after which a job is named: posts, hiring, capacity. */
export const CUES = words(`
  poste postes metier metiers fonction fonctions role profession professions emploi emplois tant
  qualite comme recrute recrutent recrutons recherche recherchent recherchons cherche cherchons
  cherchent embauche embauchons devenez devenir deviens devient etant profil profils equipe
  equipes statut integrez integrer rejoignez intitule binome brigade monsieur madame mme m dr
  aupres clientele population grade clienteles publics`);

export const DETERMINERS = words(`
  le la les l un une des nos notre votre vos son sa ses leur leurs ce cet cette ces du au aux mon ma mes ton ta
  plusieurs chaque tout toute tous toutes quelques autres autre certains certaines differents differentes
  divers diverses aucun aucune deux trois quatre cinq six sept huit neuf dix douze quinze vingt`);

export const OF = words('de d du des');
export const LINKS = words(`
  de d du des en a au aux la le les l sur of`);
export const AND = words('et ou and or');

/** Adjectives that stand before their noun. */
export const PREPOSED = words(`
  jeune jeunes bon bonne bons bonnes meilleur meilleure meilleurs futur future futurs futures
  nouveau nouvel nouvelle nouveaux nouvelles vrai vraie veritable veritables grand grande grands
  excellent excellente ancien ancienne anciens prochain prochaine autre autres premier premiers premiere
  premieres dernier derniers derniere dernieres
  seul seule petit petite propre propres simple principal principaux principale different
  differents differentes divers diverses talentueux talentueuse junior senior certain certains
  nombreux nombreuses lead chief head vice sous co ex femme femmes homme hommes second seconde`);

export const BEING = words(
  'est es etes sont suis sommes etre sera serez serons seront serait etait etaient soit soyez ete',
);

/** What never belongs to the name of a job: it ends the span. */
export const ENDS = words(`
  nos notre votre vos son sa ses leur leurs ce cet cette ces mon ma mes ton ta chaque tout toute
  tous toutes un une plusieurs qui que qu quoi dont ou pour afin dans avec sans sous chez vers
  entre depuis pendant selon lors puis donc or car mais ni si comme ainsi aussi alors est es etes
  sont suis sommes etre sera serez serons seront serait etait ont ai as avez avons avoir aura
  aurez il elle ils elles je tu nous vous on se s y me m te lui ne n pas plus tres bien deja tant
  via suite grace ayant etant dote dotee doue disposant justifiant possedant peut peuvent pourra
  doit devra devez doivent assure assurez assurent realise realisez realisent participe participez
  travaille travaillez travaillant intervient intervenez recrute recherchons garantit gere gerez
  anime animez pilotez encadre encadrez accompagne accompagnez accompagnent rattache rattachee
  base basee bases situe situee capable capables susceptible rejoignez integrez vient viennent va
  vont fait font faire permet permettent propose proposent prend prennent intervenant souhaitant
  cherche cherchons emploie emploient parmi aupres environ jusqu lorsque quand the to for with at we our your you is
  are will who by from an minimum maximum temps remuneration type h f hf fh idealement notamment
  titulaire titulaires diplome diplomee diplomes soit dument obligatoirement egalement concernant
  incluant comprenant visant permettant par ensemble sein eligible eligibles accessible fort forte forts fortes ouvert
  ouverte ouverts ouvertes apte aptes`);

/** Of those, what is another word without its accent, or initials in capitals. */
export const SPELLED_ENDS = words('base bases si ai the');

/** Adjectives of the person, not of the occupation. */
export const QUALITIES = words(`
  dynamique dynamiques motive motivee motives motivees passionne passionnee passionnes passionnees
  autonome autonomes rigoureux rigoureuse experimente experimentee experimentes experimentees
  confirme confirmee confirmes confirmees debutant debutante debutants debutantes junior juniors
  senior seniors enthousiaste enthousiastes empathique devoue devouee devoues qualifie qualifiee
  qualifies qualifiees competent competente competents competentes serieux serieuse souriant
  souriante talentueux talentueuse talentueuses expert experte experts expertes disponible
  disponibles mobile ambitieux ambitieuse investi investie implique impliquee impliques
  bienveillant bienveillante curieux curieuse reactif reactive externalise concerne concernes concernees bilingue bilingues trilingue dedie dediee dedies
  dediees different differents idealement intermediaire intermediaires mid actuel actuelle actuels
  present presents avere averee aguerri aguerrie aguerris chevronne chevronnee habilite habilitee
  diplome diplomee stagiaire alternant alternante apprenti apprentie hors souhaite souhaitee
  independant independante independants independantes salarie salariee salaries salariees
  accompli accomplie direct directe directs pret prete prets pretes`);

/** Contracts and their kin, at the edges of a title. */
export const CONTRACTS = words(`
  cdi cdd cdic cddu ctt stage stages stagiaire alternance alternant alternante apprentissage
  apprenti apprentie interim interimaire freelance saisonnier urgent internship internships intern
  interns apprenticeship apprentice trainee`);

/** English heads stand last in their group ("senior data analyst"). */
export const ENGLISH_HEADS = words(`
  analyst analysts engineer engineers developer developers manager managers officer officers
  scientist scientists architect architects designer designers specialist specialists
  administrator administrators coordinator coordinators director directors owner owners master masters
  tester testers controller controllers auditor accountant accountants buyer buyers planner
  planners recruiter recruiters strategist writer editor producer researcher researchers operator
  representative representatives executive executives advisor adviser advisors programmer
  pentester pentesters hacker hackers marketer merchandiser merchandisers trader traders broker
  clerk nurse teacher driver bartender barista housekeeper supervisor steward stewards coach
  trainer president associate practitioner evangelist hunter closer setter intern lead leader
  handler copywriter ranger valuer underwriter sourcer dispatcher modeler modeller developper
  developpers integrator captain agent consultant consultants assistant assistants expert experts
  support technician technicians counsel lawyer worker hostess waiter chef head ops partner partners
  generalist generalists receptionist cashier bookkeeper paralegal attorney chemist biologist physicist
  technologist actuary treasurer underwriter welder plumber electrician carpenter mechanic cleaner
  translator interpreter librarian pharmacist dentist midwife physiotherapist photographer gardener`);

/** Titles that are abbreviations, in capitals. */
export const ACRONYMS = words(`
  rssi dsi pmo daf drh rrh raf dg pdg dga dpo cto ceo cfo coo cio cdo cmo ciso atsem aesh aes ide idec
  ibode iade ash amp avs sre cpe cip opc sdr bdr csm kam tamp msad asv vrp dac dgs dst aps ssiap
  tisf cesf eje hrbp aepe arc ashq asvp aed ipa chro mns atc plp mjpm pnc opl evs ater dspip`);

/** Left-hand words of English titles that are also read alone in French prose. */
export const ENGLISH_LEFT = words(`
  data business product project software full stack fullstack front back end backend frontend web
  community social media content brand sales account key customer success service supply chain
  operations marketing digital growth lead senior junior chief head vice technical quality
  assurance network systems system security cloud devops site reliability machine learning deep ai
  ml it hr office executive personal general area regional country category retail store event
  events finance financial risk credit compliance audit tax legal human resources talent
  acquisition people mobile ux ui graphic motion game creative art research development
  information database big application applications solution solutions pre after program portfolio
  delivery release test automation embedded cyber infrastructure platform field medical clinical
  regulatory affairs public relations communication communications strategy investment private
  wealth asset traffic seo sea crm erp sap salesforce java python scrum agile team partner
  partnerships engineering demand revenue yield pricing procurement purchasing logistics warehouse
  transport import export principal staff deputy assistant associate global international night
  front-end back-end innovation administrative accounting administration and of corporate
  commercial consumer industrial mechanical electrical process production manufacturing
  maintenance safety health environment training architecture squad tech technology design
  planning campaign desk help leadership payroll operational scientific investor`);

/** Nouns that praise a company rather than name a job, set off by commas ("expert du recrutement"). */
export const PREDICATES = words(
  'expert specialiste responsable charge professionnel artisan fabricant chercheur',
);

/** Heads that qualify a noun as adjectives of relation: "administratif et financier". */
export const RELATIONAL = words(`
  commercial financier comptable scientifique militaire sportif hotelier routier forestier
  hospitalier universitaire general`);
