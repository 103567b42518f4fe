/**
 * Heads of jobs with what makes another thing of them: bodies of chemistry and
 * law, apparatus, kinship, roles that are nobody's occupation. A reviewed list
 * of set phrases of French; names of ROME and ESCO that are among them
 * ("régulateur de vols") are met to the letter before it is asked.
 */
import { words } from './word-list';

/** By head, the words that may follow it, singular and without their small words ("chef d'œuvre", "garde à vue"). */
const OF_NO_JOB: Readonly<Record<string, ReadonlySet<string>>> = {
  acteur: words(`cle economique historique incontournable local majeur mondial national prive public
    principal reconnu reference`),
  agent:
    words(`actif autonome biologique blanchissant cancerogene chimique colorant conservateur conservation
    ai conversationnel double gelifiant infectieux ia intelligent moussant mutagene oxydant pathogene
    physique secret tensioactif texture transmissible virtuel vulnerant`),
  aide: words(`alimentaire audition auditive deplacement embauche financement financiere juridictionnelle
    ligne logement mobilite medicale memoire permis publique retour sociale urgence`),
  assistant: words('ai conversationnel gps ia intelligent ligne numerique vocal'),
  auteur: words('anonyme article faits infraction livre presume'),
  avocat: words('bio crevette mur toast'),
  cadre:
    words(`agreable bienveillant champetre chaleureux contractuel convivial exceptionnel familial
    idyllique institutionnel juridique legal loi national naturel noir photo privilegie
    reference reglementaire strategique travail velo verdoyant vie`),
  champion: words('europe france monde olympique titre'),
  charge: words('ame famille mentale utile virale'),
  chasseur: words('bombardier prime tete'),
  chef: words('accusation etat famille file gouvernement lieu oeuvre tribu'),
  compositeur: words('baroque celebre'),
  conducteur: words('additionnel alcoolise designe electrique ivre novice occasionnel'),
  conseiller: words('communautaire departemental municipal national regional spirituel syndical'),
  controleur: words('jeu midi ps4 ps5 usb xbox'),
  createur: words('emploi entreprise lien tendance valeur'),
  critique: words('acerbe constructive elogieuse negative positive'),
  directeur: words('memoire these'),
  distributeur: words('agree automatique billet boisson officiel savon exclusif gel'),
  donneur: words('ordre organe sang'),
  editeur: words('html image ligne pdf photo texte video'),
  expert: words('ecoute reconnu'),
  facteur:
    words(`aggravant cle commun cinq declenchant determinant discriminant essentiel humain important
    limitant rhesus risque succes temps`),
  femme: words('active enceinte foyer moderne tete'),
  garde: words('alternee boue exclusive fou manger meuble partagee rapprochee robe vue'),
  gardien: words('but temple'),
  guide:
    words(`achat complet conversation entretien gratuit installation methodologique metier michelin
    pratique reference routard salaire utilisateur utilisation`),
  homme: words('action bien confiance foyer loi moderne politique rue'),
  leader: words('europeen francais inconteste marche mondial national naturel opinion politique'),
  lecteur:
    words(`assidu audio badge blu carte cassette cd code dvd ebook ecran empreinte flash media mp3
    multimedia optique pdf puce rfid usb video vinyle`),
  maitre: words('apprentissage chanteur etalon mot pensee soi stage these'),
  mediateur: words('assurance chimique consommation energie europeen republique'),
  modele: words('economique reduit reference serie'),
  moniteur: words(
    'bebe cardiaque ecran foetal gamer gaming incurve lcd led pc tactile tension video',
  ),
  operateur: words(`booleen economique historique international logique mobile national prive public
    telecom virtuel`),
  pilote: words('automatique impression imprimante'),
  porte:
    words(`avion bagage bonheur bebe cle coulissante document drapeau entree fenetre feuille folio
    garage manteau monnaie ouverte plainte serviette skis velo`),
  premier:
    words(`achat contact cycle degre emploi etage janvier ministre mois pas prix rendez secours
    semestre soin tour trimestre`),
  producteur: words('electricite energie independant local'),
  responsable: words('conjoint legal parental penal'),
  second: words(
    'avis cycle degre emploi hand life marche oeuvre semestre souffle tour trimestre usage',
  ),
  serveur:
    words(`base cloud dedie discord dns exchange fichier ftp http informatique lame linux local mail
    messagerie minecraft multimedia nas physique proxy sql virtuel vocal vpn web windows`),
  tailleur: words('chanel femme jupe pantalon'),
  traducteur: words('automatique gratuit ligne vocal'),
  transporteur: words('aerien agree colis bagage'),
  tuteur: words('legal tomate'),
  vendeur: words('ebay exclu leboncoin particulier pro professionnel vinted'),
  acheteur: words('etranger potentiel'),
  visiteur: words('unique'),
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
