/**
 * Heads of jobs with what makes another thing of them: bodies of chemistry and
 * law, apparatus, kinship, roles that are nobody's occupation. A reviewed list
 * of set phrases of French; names of ROME and ESCO that are among them
 * ("régulateur de vols") are met to the letter before it is asked.
 */
import { words } from './word-list';

/** By head, the words that may follow it, singular and without their small words ("chef d'œuvre", "garde à vue"). */
const OF_NO_JOB: Readonly<Record<string, ReadonlySet<string>>> = {
  accordeur: words('chromatique electronique guitare'),
  acheteur: words('etranger potentiel'),
  acteur: words(`cle economique historique incontournable local majeur mondial national
    principal prive public reconnu reference`),
  agent: words(`007 actif ai autonome biologique blanchissant cancerogene chimique colorant
    conservateur conservation conversationnel double gelifiant ia infectieux intelligent
    moussant mutagene orange oxydant pathogene physique saveur secret smith tensioactif texture
    transmissible virtuel vulnerant`),
  aide: words(`alimentaire audition auditive deplacement embauche financement financiere
    juridictionnelle ligne logement medicale memoire mobilite permis publique retour sociale
    urgence`),
  assistant: words('ai conversationnel gps ia intelligent ligne numerique vocal'),
  auteur: words('anonyme article faits infraction livre presume'),
  avocat: words('bio crevette guacamole hass mur tartine toast vinaigrette'),
  barbier: words('seville'),
  berger: words(`allemand anatolie australien belge blanc catalan malinois picard pyrenees
    shetland suisse`),
  bergere: words('cuir louis oreille tissu velours'),
  bouvier: words('bernois flandres'),
  cadre: words(`agreable bienveillant chaleureux champetre contractuel convivial exceptionnel
    familial idyllique institutionnel juridique legal loi national naturel noir photo
    privilegie reference reglementaire strategique travail velo verdoyant vie`),
  calculateur: words('bord frais graphique imc itineraire kilometrique moteur pret scientifique'),
  calculatrice: words('graphique scientifique'),
  capitaine: words('crochet igloo nemo'),
  cavalier: words('charles king'),
  champion: words('europe france monde olympique titre'),
  charge: words(`ame comprise copropriete famille fixe locative mentale patronale sociale utile
    variable virale`),
  chasseur: words('bombardier prime tete'),
  chauffeuse: words('convertible cuir gris scandinave tissu velours'),
  chef: words('accusation etat famille file gang gouvernement lieu oeuvre tribu'),
  coiffeuse: words('blanche bois lumineuse miroir tiroir vintage'),
  commissaire: words('maigret'),
  compositeur: words('baroque celebre'),
  conditionneur: words('air'),
  conducteur: words('additionnel alcoolise designe electrique ivre novice occasionnel terre'),
  conseiller: words('communautaire departemental municipal national regional spirituel syndical'),
  controleur: words('jeu midi ps4 ps5 usb xbox'),
  correcteur: words('antidote ligne orthographe'),
  createur: words('emploi entreprise lien tendance valeur'),
  critique: words('acerbe constructive elogieuse negative positive'),
  cuisiniere: words('bois four gaz induction vitroceramique'),
  directeur: words('memoire these'),
  distributeur: words('agree automatique billet boisson exclusif gel officiel savon'),
  donneur: words('ordre organe sang'),
  editeur: words('html image ligne pdf photo texte video'),
  expert: words('ecoute reconnu'),
  explorateur: words('fichier internet windows'),
  facteur: words(`aggravant cheval cinq cle commun declenchant determinant discriminant
    essentiel humain important limitant rhesus risque succes temps`),
  femme: words('active enceinte fatale foyer moderne tete'),
  financier: words('amande pistache'),
  garde: words('alternee boue exclusive fou manger meuble partagee rapprochee robe vue'),
  gardien: words('but temple'),
  gestionnaire: words('fenetre fichier mot paquet peripherique tache telechargement'),
  guide: words(`achat chien complet conversation entretien gratuit installation methodologique
    metier michelin pratique reference routard salaire utilisateur utilisation`),
  homme: words('action bien confiance fer foyer loi moderne politique rue'),
  inspecteur: words('gadget'),
  jardiniere: words('balcon fleur legume terrasse'),
  joueur: words('flute pipeau'),
  juge: words('partie'),
  leader: words('europeen francais inconteste marche mondial national naturel opinion politique'),
  lecteur: words(`assidu audio badge blu carte cassette cd code dvd ebook ecran empreinte flash
    glycemie media mp3 multimedia optique pdf puce rfid usb video vinyle`),
  maitre: words('apprentissage chanteur etalon mot pensee soi stage these'),
  majeur: words('protege'),
  marchand: words('bonheur sable sommeil venise'),
  medecin: words('douce frontiere imaginaire'),
  medecine: words('ancienne chinoise douce naturelle nucleaire'),
  mediateur: words('assurance chimique consommation energie europeen republique'),
  menagere: words('couvert inox'),
  mineur: words('accompagne delinquant emancipe isole'),
  modele: words('contrat cv depose economique gratuit lettre reduit reference serie unique'),
  moniteur: words(`bebe cardiaque ecran foetal gamer gaming incurve lcd led pc pouce tactile
    tension video`),
  navigateur: words('chrome firefox gps internet web'),
  nettoyeur: words('haute pression vapeur'),
  operateur: words(`booleen economique historique international logique mobile national prive
    public telecom virtuel`),
  patron: words('couture gratuit jupe pdf robe tricot'),
  pilote: words('automatique impression imprimante'),
  pompier: words('pyromane'),
  ponceuse: words('bande orbitale parquet'),
  porte: words(`avion bagage bebe bonheur cle coulissante document drapeau entree fenetre
    feuille folio garage manteau monnaie ouverte plainte serviette skis velo`),
  portier: words('connecte video'),
  premier: words(`achat contact cycle degre emploi etage janvier ministre mois pas prix rendez
    secours semestre soin tour trimestre`),
  producteur: words('electricite energie independant local'),
  professeur: words('tournesol'),
  programmateur: words('arrosage chauffage electronique'),
  religieuse: words('cafe chocolat'),
  responsable: words('conjoint legal parental penal'),
  second: words(`avis cycle degre emploi hand life marche oeuvre semestre souffle tour
    trimestre usage`),
  secretaire: words('abattant ancien empire louis oiseau perpetuel tambour'),
  servante: words('atelier ecarlate roulante'),
  serveur: words(`base cloud dedie discord dns exchange fichier ftp http informatique lame
    linux local mail messagerie minecraft multimedia nas physique proxy sql virtuel vocal vpn
    web windows`),
  simulateur: words('conduite credit impot pret retraite vol'),
  soldat: words('plomb'),
  tailleur: words('chanel femme jupe pantalon'),
  testeur: words('batterie grossesse pile tension'),
  traducteur: words('automatique gratuit ligne vocal'),
  transporteur: words('aerien agree bagage colis'),
  travailleuse: words('ancienne couture vintage'),
  tuteur: words('legal tomate'),
  vendeur: words('ebay exclu leboncoin particulier pro professionnel vinted'),
  visiteur: words('unique'),
  voilier: words('croisiere occasion'),
};

const singular = (word: string) =>
  word.length > 3 ? word.replace(/(?<=[aeiou])ux$/, 'l').replace(/[sx]$/, '') : word;

/**
 * True for "facteur" + "risque", "agents" + "pathogènes".
 * @param head and what stands after it, folded; small words between them left out
 */
export function isLocution(head: string, next: string): boolean {
  const known = OF_NO_JOB[head] ?? OF_NO_JOB[singular(head)];
  return known !== undefined && (known.has(next) || known.has(singular(next)));
}
