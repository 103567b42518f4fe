/**
 * The words that tell what an amount of money is, folded (lower case, no
 * accents). French first, English as it is met on French boards.
 */
import { words } from '../french/word-list';
import type { PayBasis, SaidPeriod } from './types';

/** Nouns that name the job's pay. */
export const PAY = words(`
  salaire salaires sal salarial salariale salariaux remuneration remunerations remunere remuneree remuneres renumeration
  paie paye payee payes package packages pack taux tjm tj tjh thm appointements emoluments traitement cachet
  gratification gratifie gratifiee revenu revenus sab rab ote salary pay paid wage wages compensation rate
  earn earnings fourchette tarification lohn`);

/** Words that name the fixed part of a pay. */
export const FIXED = words('fixe fixes base fixed');

/** Money that is never the job's pay, wherever it stands in its clause. */
export const EXTRA = words(`
  prime primes bonus ticket tickets titre titres resto restau restaurant restaurants panier paniers repas
  cheque cheques cadeau cadeaux indemnite indemnites indemnise indemnisee indemnites ind
  defraiement remboursement remboursements rembourse remboursee remboursees rembourses mutuelle mutuelles
  prevoyance navigo transport transports km kilometre kilometres kilometrique kilometriques astreinte astreintes
  parrainage parrainages parrainez parrainer filleul cooptation cooptations cooptez coopter participation
  interessement abondement pee perco percol vacances loisirs logement logements hebergement ppv loyer
  chiffre ca turnover capital subvention subventions cotisation cotisations amende amendes caution cantine
  variable variables commission commissions allocation allocations avantage vetement vetements
  voucher vouchers meal meals allowance allowances revenue referral reimbursement sponsorship achat
  dotation ristourne reduction reductions remise remises rtt segur laforcade bonuses incentive
  deplacement deplacements trajet trajets droit droits augmentation augmentations majoration majorations
  majorees supplementaires complement complements supplement supplements location locations apport apports cti ifse rifseep nbi ri cia tr trs diem decouche decouches ttc`);

/** Perks that never cost a thousand euros at a time. */
export const SMALL_PERKS =
  words(`ticket tickets titre titres resto restau restaurant restaurants panier paniers repas
  mutuelle prevoyance navigo transport transports cantine tr trs vetement vetements`);

/** Money of the work itself: counts only when tied to the amount by a preposition or a colon. */
export const SOFT_EXTRA = words(`
  budget budgets projet projets projects devis portefeuille portefeuilles encours actif actifs assets vente ventes
  prix price prices tarif tarifs cout couts depense depenses facture factures facturation commande commandes marche
  marches chantier chantiers pipe pipeline clientele client clients clients frais aide aides don dons credit credits
  achats recette recettes collecte economie economies investissement investissements investit investissons invest
  invests levee leve fonds fund funding raised operations affaires affaire valeur formation
  formations enveloppe abonnement pret prets dossier dossiers transaction transactions lot
  lots sinistre sinistres teletravail carte cartes bon bons financement financements dette dettes marge marges
  objectif objectifs panels tresorerie resultat resultats patrimoine biens gestion comptes perte
  pertes stock stocks scolarite inscription permis loge logee loges articles produits mobilite mobilites`);

/** Words that make a bare amount in the same clause likely to be a pay. */
export const WEAK = words(`
  profil profils anciennete experience experiences diplome diplomes exp xp echelon indice niveau categorie alternant alternance apprenti stage stagiaire competences competence seniorite qualification
  qualifications grille convention coefficient cdi cdd interim freelance etp temps negociable negociables negocier debutant debutants confirme confirmes junior senior
  avantages profile seniority annualisation hors evolutif`);

/** Takes the money word after it out of account ("hors primes"). */
export const EXCLUDING = words(
  'hors sans excluding excl avant outre incluant inclut compris dont avec',
);

/** After a money word, says that it is inside the amount ("prime incluse"). */
export const INCLUDED = words(
  'incluse incluses inclus comprise comprises compris included inclut incl',
);

/** Words between a noun and its amount. */
export const LINK = words(`
  de d des du a au aux entre et jusqu jusque superieur superieure inferieur environ est sont of to up from worth
  between pour represente representant soit moyenne hauteur plus moins pres minimum maximum`);

/** An amount after one of these repeats the one before in another unit. */
export const RESTATE = words('soit ie equivalent equivaut represente representant');

/** Bounds named before an amount, one or two words that stand together. */
export const FROM = words(
  'partir compter des depuis minimum mini min minima moins from starting least superieur superieure dela',
);
export const UP_TO = words(
  'jusqu jusque maximum max maxi up plafonne plafonnee atteindre monter inferieur inferieure',
);
export const MINIMUM = words('minimum mini min minima');
export const MAXIMUM = words('maximum max maxi');

const PERIODS: Record<SaidPeriod, string> = {
  hour: 'h heure heures horaire hour hourly hr hrs horaires',
  day: 'j jour jours jr journee journees journalier journaliere journaliers day daily nuit nuits vacation vacations garde soiree matinee',
  week: 'semaine semaines sem hebdo hebdomadaire hebdomadaires week weekly',
  month: 'mois mensuel mensuelle mensuels mensuelles mensuellement month monthly mth mens',
  year: 'an annee annuel annuelle annuels annuelles annuellement year yearly annual annually annum yr ans',
};

/** Any word that names a period, beside an amount ("€ / h", "par an"). */
export const PERIOD_WORD = new Map<string, SaidPeriod>(
  Object.entries(PERIODS).flatMap(([period, list]) =>
    list.split(' ').map((word): [string, SaidPeriod] => [word, period as SaidPeriod]),
  ),
);

/** Adjectives of period that a pay noun may bear at some distance before its amount. */
export const PERIOD_ADJECTIVE = new Map<string, SaidPeriod>(
  [...PERIOD_WORD].filter(([word]) =>
    /^(hor|jour.*l|hebdom|mens|annu|hourly|daily|weekly|month|year)/.test(word),
  ),
);
PERIOD_ADJECTIVE.set('tjm', 'day')
  .set('tj', 'day')
  .set('thm', 'hour')
  .set('sab', 'year')
  .set('rab', 'year')
  .set('tjh', 'hour');

export const BASIS_WORD = new Map<string, PayBasis>([
  ...['brut', 'bruts', 'brute', 'brutes', 'gross', 'brt', 'brutto', 'bruto', 'sab', 'rab'].map(
    (w): [string, PayBasis] => [w, 'gross'],
  ),
  ...['net', 'nets', 'nette', 'nettes', 'netto'].map((w): [string, PayBasis] => [w, 'net']),
]);

/** Words that stand between an amount and its qualifiers ("€ de l'heure", "€ par mois"). */
export const QUALIFIER_LINK = words('par per de l la le d en a an the un une chaque each demi');

/** A number before one of these counts something else than money. */
export const COUNTED = words(`
  mois an ans annee annees jour jours semaine semaines heure heures h min minutes personnes collaborateurs salaries
  employes postes poste agences sites pays km m m2 lits places enfants clients rtt jrtt jours magasins adherents
  habitants eleves etudiants m3 kg tonnes users utilisateurs followers abonnes ha years months days weeks people
  x g go ghz hz volts v kw kva mm cm`);
