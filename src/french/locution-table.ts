/**
 * Heads of jobs with what makes another thing of them: bodies of chemistry and
 * law, apparatus, furniture, dogs, kinship, roles that are nobody's
 * occupation. A reviewed list of set phrases of French; names of ROME and ESCO
 * that are among them ("régulateur de vols") are met to the letter before it
 * is asked. By head the words that may follow it, singular and without their
 * small words ("chef d'œuvre", "garde à vue").
 */
export const LOCUTIONS = `
  accordeur: chromatique electronique guitare
  acheteur: etranger potentiel
  acteur: cle economique historique incontournable local majeur mondial national principal prive
    public reconnu reference
  agent: 007 actif ai autonome biologique blanchissant cancerogene chimique colorant conservateur
    conservation conversationnel double gelifiant ia infectieux intelligent moussant mutagene
    orange oxydant pathogene physique saveur secret smith tensioactif texture transmissible
    virtuel vulnerant
  aide: alimentaire audition auditive deplacement embauche financement financiere juridictionnelle
    ligne logement medicale memoire mobilite permis publique retour sociale urgence
  assistant: ai conversationnel gps ia intelligent ligne numerique vocal
  auteur: anonyme article faits infraction livre presume
  avocat: bio crevette guacamole hass mur tartine toast vinaigrette
  barbier: seville
  berger: allemand anatolie australien belge blanc catalan malinois picard pyrenees shetland
    suisse
  bergere: cuir louis oreille tissu velours
  bouvier: bernois flandres
  cadre: agreable bienveillant chaleureux champetre contractuel convivial exceptionnel familial
    idyllique institutionnel juridique legal loi national naturel noir photo privilegie reference
    reglementaire strategique travail velo verdoyant vie
  calculateur: bord frais graphique imc itineraire kilometrique moteur pret scientifique
  calculatrice: graphique scientifique
  capitaine: crochet igloo nemo
  cavalier: charles king
  champion: europe france monde olympique titre
  charge: ame comprise copropriete famille fixe locative mentale patronale sociale utile variable
    virale
  chasseur: bombardier prime tete
  chauffeuse: convertible cuir gris scandinave tissu velours
  chef: accusation etat famille file gang gouvernement lieu oeuvre tribu
  coiffeuse: blanche bois lumineuse miroir tiroir vintage
  commissaire: maigret
  compositeur: baroque celebre
  conditionneur: air
  conducteur: additionnel alcoolise designe electrique ivre novice occasionnel terre
  conseiller: communautaire departemental municipal national regional spirituel syndical
  controleur: jeu midi ps4 ps5 usb xbox
  correcteur: antidote ligne orthographe
  createur: emploi entreprise lien tendance valeur
  critique: acerbe constructive elogieuse negative positive
  cuisiniere: bois four gaz induction vitroceramique
  directeur: memoire these
  distributeur: agree automatique billet boisson exclusif gel officiel savon
  donneur: ordre organe sang
  editeur: html image ligne pdf photo texte video
  expert: ecoute reconnu
  explorateur: fichier internet windows
  facteur: aggravant cheval cinq cle commun declenchant determinant discriminant essentiel humain
    important limitant rhesus risque succes temps
  femme: active enceinte fatale foyer moderne tete
  financier: amande pistache
  garde: alternee boue exclusive fou manger meuble partagee rapprochee robe vue
  gardien: but temple
  gestionnaire: fenetre fichier mot paquet peripherique tache telechargement
  guide: achat chien complet conversation entretien gratuit installation methodologique metier
    michelin pratique reference routard salaire utilisateur utilisation
  homme: action bien confiance fer foyer loi moderne politique rue
  inspecteur: gadget
  jardiniere: balcon fleur legume terrasse
  joueur: flute pipeau
  juge: partie
  leader: europeen francais inconteste marche mondial national naturel opinion politique
  lecteur: assidu audio badge blu carte cassette cd code dvd ebook ecran empreinte flash glycemie
    media mp3 multimedia optique pdf puce rfid usb video vinyle
  maitre: apprentissage chanteur etalon mot pensee soi stage these
  majeur: protege
  marchand: bonheur sable sommeil venise
  medecin: douce frontiere imaginaire
  medecine: ancienne chinoise douce naturelle nucleaire
  mediateur: assurance chimique consommation energie europeen republique
  menagere: couvert inox
  mineur: accompagne delinquant emancipe isole
  modele: contrat cv depose economique gratuit lettre reduit reference serie unique
  moniteur: bebe cardiaque ecran foetal gamer gaming incurve lcd led pc pouce tactile tension
    video
  navigateur: chrome firefox gps internet web
  nettoyeur: haute pression vapeur
  operateur: booleen economique historique international logique mobile national prive public
    telecom virtuel
  patron: couture gratuit jupe pdf robe tricot
  pilote: automatique impression imprimante
  pompier: pyromane
  ponceuse: bande orbitale parquet
  porte: avion bagage bebe bonheur cle coulissante document drapeau entree fenetre feuille folio
    garage manteau monnaie ouverte plainte serviette skis velo
  portier: connecte video
  premier: achat contact cycle degre emploi etage janvier ministre mois pas prix rendez secours
    semestre soin tour trimestre
  producteur: electricite energie independant local
  professeur: tournesol
  programmateur: arrosage chauffage electronique
  religieuse: cafe chocolat
  responsable: conjoint legal parental penal
  second: avis cycle degre emploi hand life marche oeuvre semestre souffle tour trimestre usage
  secretaire: abattant ancien empire louis oiseau perpetuel tambour
  servante: atelier ecarlate roulante
  serveur: base cloud dedie discord dns exchange fichier ftp http informatique lame linux local
    mail messagerie minecraft multimedia nas physique proxy sql virtuel vocal vpn web windows
  simulateur: conduite credit impot pret retraite vol
  soldat: plomb
  tailleur: chanel femme jupe pantalon
  testeur: batterie grossesse pile tension
  traducteur: automatique gratuit ligne vocal
  transporteur: aerien agree bagage colis
  travailleuse: ancienne couture vintage
  tuteur: legal tomate
  vendeur: ebay exclu leboncoin particulier pro professionnel vinted
  visiteur: unique
  voilier: croisiere occasion
`;
