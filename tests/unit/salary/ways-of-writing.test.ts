import { describe, expect, it } from 'vitest';
import { readPay } from '../../../src/salary/read-pay';

/** low, high, period, basis, currency where it is not the euro. */
type Expected = [number | null, number | null, string, string, string?];
type Stated = [string, ...Expected][];

const check = (lines: Stated) =>
  it.each(lines)('%s', (text, low, high, period, basis, currency = 'EUR') => {
    expect(readPay(text)).toMatchObject({ low, high, period, basis, currency });
  });
const checkNone = (lines: string[]) =>
  it.each(lines)('none: %s', (text) => {
    expect(readPay(text)).toBeNull();
  });

describe('figures as they are typed', () => {
  check([
    ['Salaire 2000e net', 2000, 2000, 'month', 'net'],
    ['13e brut de l’heure', 13, 13, 'hour', 'gross'],
    ['Salaire : 13 euros 20 de l’heure', 13.2, 13.2, 'hour', 'unknown'],
    ['12 € 50 / h', 12.5, 12.5, 'hour', 'unknown'],
    ['12 euros 80 centimes brut', 12.8, 12.8, 'hour', 'gross'],
    ['Salaire 2k5 net', 2500, 2500, 'month', 'net'],
    ['Rémunération : K€ 38/42', 38000, 42000, 'year', 'unknown'],
    ['Salaire [35-40] k€', 35000, 40000, 'year', 'unknown'],
    ['Salaire mensuel brut (151,67 h) ............ 2 075,00 €', 2075, 2075, 'month', 'gross'],
    ['Salaire mini : 1 900 € - maxi : 2 300 € brut', 1900, 2300, 'month', 'gross'],
    ['Salaire (en k€ brut/an) : 38-44', 38000, 44000, 'year', 'gross'],
    ['Rémunération (K€) : 45-50', 45000, 50000, 'year', 'unknown'],
    ['Taux : 13,50', 13.5, 13.5, 'hour', 'unknown'],
  ]);
});

describe('open ends', () => {
  check([
    ['≥ 35 k€', 35000, null, 'year', 'unknown'],
    ['Salaire ≤ 45 k€', null, 45000, 'year', 'unknown'],
    ['+ de 40K€ annuel', 40000, null, 'year', 'unknown'],
    ['Salaire : 40 K€ ++', 40000, null, 'year', 'unknown'],
    ['Salaire à compter de 2 100 € brut', 2100, null, 'month', 'gross'],
    ['Pas moins de 2 500 €', 2500, null, 'month', 'unknown'],
    ['Rémunération supérieure à 60 000 € brut annuel', 60000, null, 'year', 'gross'],
    ['Rémunération plafonnée à 50 K€', null, 50000, 'year', 'unknown'],
    ['Couvreur-zingueur, min. 15 €/h brut', 15, null, 'hour', 'gross'],
    ['35K€ négociables', 35000, null, 'year', 'unknown'],
  ]);
});

describe('periods and basis', () => {
  check([
    ['Paie : 2 150 € b/m', 2150, 2150, 'month', 'gross'],
    ['35 k€ B/A', 35000, 35000, 'year', 'gross'],
    ['SAB 45-50K€', 45000, 50000, 'year', 'gross'],
    ['Entre 1 900 € (débutant) et 2 500 € (confirmé) brut', 1900, 2500, 'month', 'gross'],
    ['Débutant 1 900 €, confirmé 2 300 € brut', 1900, 2300, 'month', 'gross'],
    ['Brut mensuel : de 1 950 à 2 150 (13 mois)', 1950, 2150, 'month', 'gross'],
    ['TJM 450 € HT', 450, 450, 'day', 'unknown'],
    ['Tarif jour : 420 €', 420, 420, 'day', 'unknown'],
    ['Vacation de 10h : 280 € net', 280, 280, 'day', 'net'],
    ['Garde de nuit rémunérée 600 € net', 600, 600, 'day', 'net'],
    ['80 € la demi-journée', 80, 80, 'day', 'unknown'],
    ['Garde d’enfants : 11 € net de l’heure', 11, 11, 'hour', 'net'],
  ]);
});

describe('the job’s pay beside other words and money', () => {
  check([
    ['Chef de projet : 45-50 K€', 45000, 50000, 'year', 'unknown'],
    ['Chargé(e) de clientèle : 2 100 € brut', 2100, 2100, 'month', 'gross'],
    ['Aide-soignant(e) de nuit : 2 150€ brut/mois (Ségur inclus)', 2150, 2150, 'month', 'gross'],
    ['Vendeur prêt-à-porter : 1 850 € brut', 1850, 1850, 'month', 'gross'],
    ['Mutuelle, TR 8€, 2 100 € brut', 2100, 2100, 'month', 'gross'],
    ['Groupe réalisant 350 M€ de CA, propose 52-58 K€', 52000, 58000, 'year', 'unknown'],
    ['Téléprospecteur : 11,88 € + prime de 10 € par RDV', 11.88, 11.88, 'hour', 'unknown'],
    ['Package global 55-60 K€ (fixe 48 K€ + bonus)', 48000, 48000, 'year', 'unknown'],
    ['Dentiste : 30 % du CA, soit 8 000 € net/mois', 8000, 8000, 'month', 'net'],
    ['Chantier à 40 km, départ 7h, 13€50/h, panier 11€20', 13.5, 13.5, 'hour', 'unknown'],
    ['Logé nourri, 1 700 € net/mois', 1700, 1700, 'month', 'net'],
    ['Stage indemnisé à 4,50 €/h', 4.5, 4.5, 'hour', 'unknown'],
    ['Mutuelle 100 % prise en charge, 2 100 € brut', 2100, 2100, 'month', 'gross'],
    ['35h / 1 900 € brut / TR / mutuelle', 1900, 1900, 'month', 'gross'],
    ['Directeur commercial – 90 K€ fixe / 130 K€ OTE', 90000, 90000, 'year', 'unknown'],
    ['Gérer les budgets (200 K€). Salaire : 2 600 € brut/mois.', 2600, 2600, 'month', 'gross'],
    ['Avantages : TR 9,50 €. Salaire : 31 k€ brut annuel.', 31000, 31000, 'year', 'gross'],
    ['Taux horaire 12.31 + 10% + 10%', 12.31, 12.31, 'hour', 'unknown'],
    ['Coiffeur : 1 900 € + 10 % de commission sur les ventes', 1900, 1900, 'month', 'unknown'],
    ['4,20 € net de l’heure + 3,50 € d’entretien', 4.2, 4.2, 'hour', 'net'],
  ]);
  checkNone([
    'Gestionnaire de projets de 45 K€',
    'Prime de responsable transport : 500 €',
    'Augmentation de 200 € brut par mois après la période d’essai',
    'Heures supplémentaires majorées à 25 % : 16 € de l’heure',
    'Prime annuelle équivalente à un mois de salaire (2 000 €)',
    'Complément de traitement indiciaire (CTI) : 183 € net mensuels',
    'Prestation facturée 1 200 € TTC',
    'Téléphone + ordinateur (valeur 1 200 €)',
    'Encadrement de 15 personnes, budget 450 K€',
    'Découché 62 €, repas 15,96 €',
    'Garde : prime de 50 €',
    'Budget déco 5 000 €',
    'Kiné : rétrocession de 80 %, CA moyen 6 000 €/mois',
    'Franchise : apport 20 K€, CA prévisionnel 400 K€',
    '2 primes de 500 € par an',
    'Salaire selon grille + IFSE 300 €',
    'Mutuelle - 45 € par mois',
  ]);
});

describe('piece rates are no pay', () => {
  checkNone([
    'Payé 2 € par colis livré',
    '3,50 € la chambre nettoyée',
    '1,50 € pièce',
    '12 € / dossier',
  ]);
  check([['120 € la journée', 120, 120, 'day', 'unknown']]);
});

describe('other currencies', () => {
  check([
    ['Salaire : 250 000 XPF net', 250000, 250000, 'month', 'net', 'XPF'],
    ['220 000 F CFP brut mensuel', 220000, 220000, 'month', 'gross', 'XPF'],
    ['75 000 francs CFA par mois', 75000, 75000, 'month', 'unknown', 'XOF'],
    ['Salaire entre 6500 et 7200 francs suisses', 6500, 7200, 'month', 'unknown', 'CHF'],
    ["SFr. 6'000 à SFr. 6'800 bruts par mois", 6000, 6800, 'month', 'gross', 'CHF'],
    ['Salaire 1200 dinars tunisiens net par mois', 1200, 1200, 'month', 'net', 'TND'],
    ['Salaire 60 000 DA', 60000, 60000, 'month', 'unknown', 'DZD'],
    ['Opérateur de saisie : 600 000 Ariary par mois', 600000, 600000, 'month', 'unknown', 'MGA'],
    ['Salaire : 2 200 $CA par mois', 2200, 2200, 'month', 'unknown', 'CAD'],
    ['Chauffeur – 400 USD net par mois', 400, 400, 'month', 'net', 'USD'],
    ['1 800 livres sterling par mois', 1800, 1800, 'month', 'unknown', 'GBP'],
  ]);
  checkNone(['Un fonds de 500 livres', 'Une équipe de 12 DA']);
});
