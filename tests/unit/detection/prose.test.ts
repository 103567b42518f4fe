import { describe, expect, it } from 'vitest';
import { mentionsOf } from './support';

describe('a job named in a sentence', () => {
  it.each([
    ['Nous recherchons un plombier chauffagiste pour notre agence.', ['plombier chauffagiste']],
    ["Rattachée au directeur d'usine, vous encadrez une équipe.", ["directeur d'usine"]],
    ['En tant que Data Engineer, vous construisez nos flux.', ['Data Engineer']],
    [
      "Vous travaillez avec nos vétérinaires et l'assistante RH.",
      ['vétérinaires', 'assistante RH'],
    ],
    ['Nous recrutons un(e) chargé(e) de clientèle bancaire.', ['chargé(e) de clientèle bancaire']],
    ['Le poste de conducteur de travaux est à pourvoir.', ['conducteur de travaux']],
    ['La DRH vous répondra.', ['DRH']],
    ['Rattaché au DSI, vous administrez le SI.', ['DSI']],
    ['Nous cherchons un(e) spécialiste des cheveux bouclés.', ['spécialiste']],
    ['Diplômé(e) Aide-soignant(e), vous aimez aider.', ['Aide-soignant(e)']],
    ['Vous travaillez avec les data analystes.', ['data analystes']],
    ["En tant qu'Aide à Domicile, vous aidez.", ['Aide à Domicile']],
    ['De nombreux Radiologues y pratiquent.', ['Radiologues']],
    ['un technicien "études de prix" à Lyon', ['technicien "études de prix"']],
    ["Directeur d'exploitation et intégré(e) à l'équipe", ["Directeur d'exploitation"]],
    ['un Pilote de flux Atelier (H/F)', ['Pilote de flux Atelier']],
    ['des assistants de vie en France', ['assistants de vie']],
    ['Que vous soyez jeune diplômé ou chercheur expérimenté', ['chercheur']],
    ['Vous aidez le Data Domain Owner au quotidien.', ['Data Domain Owner']],
    ['avec 3 maçons et 2 chefs de chantier', ['maçons', 'chefs de chantier']],
    ['Recueillir les besoins (commerciaux, marketing)', ['commerciaux']],
    ['Le soudeur pilote et règle la ligne.', ['soudeur']],
    ['un Directeur Recherche & Innovation', ['Directeur Recherche & Innovation']],
    [
      'Auprès des DSI, CTO, responsables IT et acheteurs.',
      ['DSI', 'CTO', 'responsables IT', 'acheteurs'],
    ],
    ['Vous orientez vers les travailleurs sociaux du quartier.', ['travailleurs sociaux']],
    ['un Contrôleur Qualité & Sécurité pour notre usine', ['Contrôleur Qualité & Sécurité']],
    ['au sein de la distribution PLOMBIER CHAUFFAGISTE', ['PLOMBIER CHAUFFAGISTE']],
    ['Vous êtes pâtissier ou pâtissière de métier.', ['pâtissier ou pâtissière']],
    ["Vous êtes infirmière diplômée d'État.", ["infirmière diplômée d'État"]],
    ['Elle est infirmière à Lyon.', ['infirmière']],
    ['Vous êtes comptable et aimez les chiffres.', ['comptable']],
    ['Notre opticien(ne)-lunetier(ère) est à votre écoute.', ['opticien(ne)-lunetier(ère)']],
    ["Hôte.sse d'accueil bilingue. Tenue fournie.", ["Hôte.sse d'accueil"]],
    ['Nous recrutons un(e) hôte(sse) de caisse.', ['hôte(sse) de caisse']],
    ['Il manque à la clinique 1 cadre de santé et 3 ASH.', ['cadre de santé', 'ASH']],
    ['Elle a été boulangère dix ans.', ['boulangère']],
    ['Nous cherchons un maçon à Mâcon.', ['maçon']],
    ["L'orchestre recrute son chef d'orchestre.", ["chef d'orchestre"]],
    ['Conducteur Poste à pourvoir rapidement.', ['Conducteur']],
    [
      'Vous cherchez une aide à domicile ou un assistant commercial.',
      ['aide à domicile', 'assistant commercial'],
    ],
    ['Nous recrutons boulangers et pâtissiers.', ['boulangers', 'pâtissiers']],
    ['Nous recrutons une aide à la personne.', ['aide à la personne']],
    ['Nous recrutons deux opérateurs de réseaux.', ['opérateurs de réseaux']],
    ['Avec les équipages soignants et médecins.', ['médecins']],
    ['Auprès des personnels ouvriers et techniciens.', ['techniciens']],
    ["La mission du moniteur éducateur est d'accompagner.", ['moniteur éducateur']],
    ["En lien avec l'éducateur spécialisé pour le suivi.", ['éducateur spécialisé']],
    [
      'Nous cherchons un développeur C++ et un développeur .NET.',
      ['développeur C++', 'développeur .NET'],
    ],
    ['Une équipe de 5 informaticiens à Brest.', ['informaticiens']],
    ['Un salaire net de 1600 € pour un AEPE.', ['AEPE']],
    [
      'Avec nos décideurs (DSI, CTO, directeurs des achats, DRH).',
      ['DSI', 'CTO', 'directeurs des achats', 'DRH'],
    ],
    ['Une clientèle (artisans, commerçants, professions libérales).', ['artisans', 'commerçants']],
    ['Auprès des intervenants (notaires, géomètres, prestataires).', ['notaires', 'géomètres']],
    ['Avec nos Segment Managers.', ['Segment Managers']],
    ['Nous recherchons un Business Unit Manager sur Bordeaux.', ['Business Unit Manager']],
    ['Avec le Head of Pipe et les Scrum Masters.', ['Head of Pipe', 'Scrum Masters']],
    ['Un laboratoire de 80 scientifiques.', ['scientifiques']],
    [
      'Vous serez référent DATA avec notre référent technique.',
      ['référent DATA', 'référent technique'],
    ],
    ['Rattaché à la Directrice Abonnements, à Lyon.', ['Directrice Abonnements']],
    ['Avec les gestionnaires de catégories.', ['gestionnaires de catégories']],
    ['Des agents de visite immobilière motivés.', ['agents de visite immobilière']],
    ["Avec l'agent des services techniques.", ['agent des services techniques']],
    [
      'Nous recherchons un(e) Formateur(trice) en Habilitations Électriques.',
      ['Formateur(trice) en Habilitations Électriques'],
    ],
    ['Nous recherchons un(e) projeteur(teuse) en bâtiment.', ['projeteur(teuse) en bâtiment']],
    ['Une équipe de data engineers internes et externes.', ['data engineers']],
    ['Avec les auditeurs internes et externes.', ['auditeurs internes et externes']],
    [
      'Le responsable du bureau d’études encadre deux dessinateurs.',
      ['responsable du bureau d’études', 'dessinateurs'],
    ],
    [
      'Un Customer Service Manager (Responsable Service Client) (f/h) à Lyon.',
      ['Customer Service Manager', 'Responsable Service Client'],
    ],
    [
      'Les psychologues ; pour les premiers psychologues inscrits.',
      ['psychologues', 'psychologues'],
    ],
    ['Avec les coordinatrices EJE.', ['coordinatrices EJE']],
    [
      'Un conditionneur sur Chaîne et les lingères sur les sites.',
      ['conditionneur sur Chaîne', 'lingères'],
    ],
    ['Un chef de site et chef de projet.', ['chef de site', 'chef de projet']],
    ['Une spécialiste en dentisterie.', ['spécialiste en dentisterie']],
    ['MISSION L’Agent des Services Logistiques encadre.', ['Agent des Services Logistiques']],
    ['Avec le General Counsel du groupe.', ['General Counsel']],
    [
      'Un monteur en déplacement, un agent immobilier indépendant.',
      ['monteur', 'agent immobilier'],
    ],
    [
      "Avec les conseillers sur les marchés et la présidente de l'association.",
      ['conseillers', 'présidente'],
    ],
    ['Un réceptionniste Conditions : temps plein.', ['réceptionniste']],
    ["Garages et apporteurs d'affaires.", ["apporteurs d'affaires"]],
  ])('%s', (text, expected) => {
    expect(mentionsOf(text)).toEqual(expected);
  });

  it.each([
    ['développeur·euse', 'Nous cherchons un·e développeur·euse pour Brest.'],
    ['soudeur/se', 'Poste de soudeur/se à pourvoir.'],
    ['infirmières', 'Les infirmières prennent leur poste à 7 h.'],
    ['technicien(ne)s de laboratoire', 'Vous managez deux technicien(ne)s de laboratoire.'],
  ])('in inclusive writing and plural: %s', (expected, text) => {
    expect(mentionsOf(text)).toEqual([expected]);
  });

  it('leaves qualities, places, employers and marks outside', () => {
    expect(mentionsOf('Nous cherchons un cuisinier motivé et rigoureux à Nantes.')).toEqual([
      'cuisinier',
    ]);
    expect(mentionsOf('un électricien industriel confirmé H/F pour notre client')).toEqual([
      'électricien industriel',
    ]);
    expect(mentionsOf('Le responsable de site assure le suivi.')).toEqual(['responsable de site']);
    expect(mentionsOf('nos experts en charge du réseau')).toEqual(['experts']);
    expect(mentionsOf('des conducteurs de bus sur le territoire de la vallée')).toEqual([
      'conducteurs de bus',
    ]);
  });

  it('keeps two coordinated jobs apart', () => {
    expect(mentionsOf('Vous encadrez les chefs et conducteurs de travaux.')).toEqual([
      'chefs',
      'conducteurs de travaux',
    ]);
    expect(mentionsOf('avec les Data Analysts et Data Scientists du groupe')).toEqual([
      'Data Analysts',
      'Data Scientists',
    ]);
  });
});

describe('a word that names no job where it stands', () => {
  it.each([
    ['the company under its heading', "L'entreprise : courtier en assurances depuis 1978."],
    ['machines', "L'entretien des chargeuses, des foreuses et des trancheuses."],
    ['a factor', 'Le tabac est un facteur de risque important.'],
    ['a machine', 'Vous maintenez le serveur informatique et les imprimantes.'],
    ['a diploma', "Titulaire du diplôme d'État d'infirmier, vous aimez le contact."],
    ['a school', "Diplômé d'une école d'ingénieurs, vous parlez anglais."],
    ['a department', 'Vous rejoignez notre service commercial à Lille.'],
    ['a company', 'La société Boulanger ouvre un magasin.'],
    ['a market player', 'Acteur majeur du marché, notre groupe grandit.'],
    ['a verb', 'Savoir manager une équipe et conseiller les clients.'],
    ['a verb after a pronoun', 'Vous devrez les conseiller au quotidien.'],
    ['an adjective', 'Vous êtes responsable de la bonne tenue du rayon.'],
    ['an adjective of relation', "L'enjeu est commercial."],
    ['who answers for it', 'Vous êtes comptable de vos choix.'],
    ['care', 'Vous dispensez les soins infirmiers.'],
    ['a charge', 'La charge de travail est variable.'],
    ['a frame', "Dans le cadre de son développement, l'entreprise recrute."],
    ['an order of physicians', "Inscription à l'Ordre des médecins exigée."],
    ['a street', 'Adressez-vous au 12 avenue du Maréchal Foch.'],
    ['people by no trade', 'Les candidats, salariés et stagiaires sont les bienvenus.'],
    ['the advertiser', "Une première expérience chez l'annonceur est un plus."],
    ['a supplier of energy', 'Vous avez travaillé chez un énergéticien.'],
    ['praise', "Vous êtes l'expert du produit."],
    ['a part to play', "Vous serez l'architecte de notre transformation."],
    ['a figure of speech', "Véritable chef d'orchestre, vous coordonnez les équipes."],
    ['praise at the start', "Notre force. Expert de l'habitat, Untel grandit."],
    ['a telecom company', 'Nous travaillons avec un opérateur national.'],
    ['a party to a contract', 'Notre entité est mandataire du projet.'],
    ['support given', 'Intervenir en lead / support sur les traitements.'],
    ['a tool', 'Maîtrise de Git, SQL Developer et Oracle.'],
    ['care for children', "Avantages : aide à la garde d'enfants."],
    ['moves of valves', 'Vous effectuez les manœuvres de vannes.'],
    ['what a client is', "Notre client est agenceur d'intérieur depuis 1980."],
    ['a parent company', 'Filiale du constructeur Untel, elle emploie 30 personnes.'],
    ['a firm of lawyers', "La société qui recrute est un cabinet d'avocats d'affaires."],
    ['what is to be done', 'Vous serez notamment chargé(e) de : vendre, encaisser.'],
    ['advice on something', 'Alerter, conseiller sur les mesures à prendre.'],
    ['machines beside posts of work', 'Vous entretenez les postes de travail et les serveurs.'],
    ['a message sent', 'Un courriel vous sera envoyé.'],
    ['an adjective with its prefix', 'Les écritures comptables et extra-financières.'],
    ['a verb and how it is done', '- Conseiller de manière proactive.'],
    ['a verb at the start of a duty', '- Manager en favorisant la cohésion.'],
    ['a status', 'Statut : ouvrier.'],
    ['expertise', 'Vous êtes expert en usinage.'],
    ['expertise in number', 'Une équipe d’experts passionnés.'],
    ['expertise in what is one’s own', "En tant qu'expert de son portefeuille."],
    ['a diploma under its heading', 'Formation : ingénieur ou Bac+5.'],
    ['a certificate', 'Un CQP agent de nettoyage serait un plus.'],
    [
      'diplomas in a list',
      "Diplôme d'infirmier, d'éducateur spécialisé ou de psychomotricien exigé.",
    ],
    ['the second of two adjectives', 'Une action préventive et réparatrice.'],
    ['a participle and a number', 'Un réseau représentant 920 magasins.'],
    ['the owner of a network', 'Gestionnaire du réseau de distribution.'],
    ['a shopping assistant', 'Nous construisons un assistant Shopping IA.'],
    ['a machine of two names', 'Vous conduisez la plieuse-colleuse.'],
    ['a motto', 'UNTEL, chercheur de talents.'],
    ['who is there for everything', 'Vous avez un référent unique.'],
    ['a course by its name', 'Une formation « Préparateur de commandes » est offerte.'],
    ['a course', 'Formation Bachelor Product Owner Data en un an.'],
    ['room for manoeuvre', 'Une marge de manœuvre pour accomplir ses missions.'],
    ['a quality', 'Rejoignez une entreprise dynamique et formatrice.'],
    ['a coded address', 'Partager : https%3A%2F%2Fboard.example%2Fproduct+manager+hf'],
    ['a link', 'Voir [nos offres](/nos-offres/chef-de-projet-transformation)'],
    ['a machine for sheet metal', 'Deux presses, une poinçonneuse et un banc.'],
    ['a liking', "Commerçant dans l'âme, vous aimez le contact."],
    ['care for nature', 'Des solutions décoratives et éco-responsables.'],
    ['a state diploma in initials', 'Diplôme exigé : DE de technicien de laboratoire.'],
    ['a verb before its adverb', 'Conseiller techniquement les clients.'],
    ['the environment', "Le respect de l'environnement nous tient à cœur."],
    ['an image in both genders', "Véritable chef(fe) d'orchestre, vous coordonnez les équipes."],
    ['an orchestra that is none', "Vous serez chef d'orchestre de la relation client."],
    ['a part in the market', 'Acteur principal de la filière, notre groupe grandit.'],
    ['who is elected', 'Vous répondez aux représentants du personnel.'],
    ['software', 'Concevoir des agents IA et un assistant vocal.'],
    ['who runs networks', 'Des études pour les exploitants de réseaux et opérateurs de mobilité.'],
    ['personal care', "Des solutions dans le cadre de l'aide à la personne."],
    ['adjectives of products', 'Intéressé par les produits boulangers et pâtissiers.'],
    ['an English verb', 'Analyser et reporter la performance.'],
    ['a town', 'Le magasin E.Untel de Mâcon emploie trente personnes.'],
    ['a department of support', 'Au sein du service support, vous aidez les clients.'],
    ['a department in initials', 'Un pôle est créé au sein de la DAF.'],
    ['a digger', 'Location de pelleteuses et de nacelles.'],
    ['a glass roof', 'Une verrière éclaire nos bureaux.'],
    ['who rides a motorcycle', 'Des équipements pour les motards.'],
    ['who advertises', 'Untel propose aux annonceurs une offre.'],
    ['when it began', 'Fondée en 1994, la société compte dix agences.'],
    ['who cares for a relative', 'Un rôle de conseil et de soutien aux aidants.'],
  ])('%s', (_, text) => {
    expect(mentionsOf(text)).toEqual([]);
  });
});
