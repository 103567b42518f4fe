import { describe, expect, it } from 'vitest';
import { readPay } from '../../../src/salary/read-pay';

/** low, high, period, basis, currency where it is not the euro. */
type Expected = [number | null, number | null, string, string, string?];

const stated: [string, ...Expected][] = [
  // ranges and shared units
  ['28-32 k€ brut/an', 28000, 32000, 'year', 'gross'],
  ['Salaire : 31/36K', 31000, 36000, 'year', 'unknown'],
  ['Salaire de 30-35 000 € selon profil', 30000, 35000, 'year', 'unknown'],
  ['de 58 000 à 120 000 bruts annuels', 58000, 120000, 'year', 'gross'],
  ['Mensuel de 1850.00 Euros à 1950.00 Euros sur 12 mois', 1850, 1950, 'month', 'unknown'],
  ['12,86€/h à 15€/h', 12.86, 15, 'hour', 'unknown'],
  ['entre 2300 2500€ brut', 2300, 2500, 'month', 'gross'],
  ['Salaire : 2 050 - 2 210', 2050, 2210, 'month', 'unknown'],
  // open ends
  ["jusqu'à 45K€", null, 45000, 'year', 'unknown'],
  ['à partir de 2 140 € nets par mois', 2140, null, 'month', 'net'],
  ['Rémunération : 12,40 € brut minimum', 12.4, null, 'hour', 'gross'],
  ['Salaire 13,20 €/h à négocier', 13.2, null, 'hour', 'unknown'],
  ['Salaire : 38K€ et plus', 38000, null, 'year', 'unknown'],
  ['Entre SMIC et 13 € brut/heure', null, 13, 'hour', 'gross'],
  ['Salaire min. 2 000 € - max. 2 400 €', 2000, 2400, 'month', 'unknown'],
  ['minimum 12 € de l’heure, maximum 14 €', 12, 14, 'hour', 'unknown'],
  // periods inferred or said far away
  ['Salaire brut mensuel, selon grille : 2 312 €', 2312, 2312, 'month', 'gross'],
  ['Taux horaire 15.084€', 15.084, 15.084, 'hour', 'unknown'],
  ['TJM 450 €', 450, 450, 'day', 'unknown'],
  ['TJM : 380-470', 380, 470, 'day', 'unknown'],
  ['Rémunération : 95,40 € brut/nuit', 95.4, 95.4, 'day', 'gross'],
  // writings
  ["Salaire : 1'912 € brut", 1912, 1912, 'month', 'gross'],
  ['Salaire : 29 000;00€ par an', 29000, 29000, 'year', 'unknown'],
  ['Salaire de 12€50 net', 12.5, 12.5, 'hour', 'net'],
  ['Rémunération : 1.912,50 €uros brut', 1912.5, 1912.5, 'month', 'gross'],
  // the fixed part, the first of two units, the envelope of two levels
  ['fixe 30K€ + variable', 30000, 30000, 'year', 'unknown'],
  ['Package 48 K€ dont 40 K€ de fixe', 40000, 40000, 'year', 'unknown'],
  ['13,10 € de l’heure soit 1 986,88 € brut mensuel', 13.1, 13.1, 'hour', 'gross'],
  ['Salaire : 2 000 € pour un commis, 2 400 € pour un chef', 2000, 2400, 'month', 'unknown'],
  ['OTE 60K€', 60000, 60000, 'year', 'unknown'],
  // English and other currencies
  ['Pay: 2,150.00€ per month', 2150, 2150, 'month', 'unknown'],
  ['€45,000 - €55,000 gross per year', 45000, 55000, 'year', 'gross'],
  ['Hourly rate: from 15€', 15, null, 'hour', 'unknown'],
  ["Salaire : 6'500.- CHF brut par mois", 6500, 6500, 'month', 'gross', 'CHF'],
  ["CHF 5'200.- à 6'000.- x 13 mensualités", 5200, 6000, 'month', 'unknown', 'CHF'],
  // a week's pay is given by the month
  ['900 $ à 1 200 $ par semaine', 3900, 5200, 'month', 'unknown', 'CAD'],
  ['Salaire hebdomadaire : 600 € brut', 2600, 2600, 'month', 'gross'],
  ['Durée hebdomadaire 35h, salaire 2 000 €', 2000, 2000, 'month', 'unknown'],
  ['95k-105k CHF', 95000, 105000, 'year', 'unknown', 'CHF'],
  ["25,50 $ de l'heure", 25.5, 25.5, 'hour', 'unknown', 'CAD'],
  ['CAD 65,000 per year', 65000, 65000, 'year', 'unknown', 'CAD'],
  ['Salaire : 6000 DHS net/mois', 6000, 6000, 'month', 'net', 'MAD'],
  ['Rémunération : 5000 à 8000 MAD net', 5000, 8000, 'month', 'net', 'MAD'],
  ['Salaire 250 000 FCFA net par mois', 250000, 250000, 'month', 'net', 'XOF'],
  ['Rémunération : 300 000 F CFA à 450 000 F CFA', 300000, 450000, 'month', 'unknown', 'XOF'],
  ['Salaire net mensuel : 1500 DT', 1500, 1500, 'month', 'net', 'TND'],
  ['Salaire : 45 000 € par an Horaires : du lundi au vendredi', 45000, 45000, 'year', 'unknown'],
  // the unit in the heading only
  ['Salaire en K€ : 35-40', 35000, 40000, 'year', 'unknown'],
  ['Salaire (en k€ brut annuel) : 42 - 48', 42000, 48000, 'year', 'gross'],
  ['Rémunération en euros : 35 000 - 40 000', 35000, 40000, 'year', 'unknown'],
  // a department before a range in thousands, and a range that only looks like one
  ['Directeur de site - Paris 75 120/180 K', 120000, 180000, 'year', 'unknown'],
  ['32 500 à 40 K€', 32500, 40000, 'year', 'unknown'],
  // in a title
  ['Développeur C# 52K H/F', 52000, 52000, 'year', 'unknown'],
  ['Peintre (h/f) CDI 2200 euros brut 35h (H/F)', 2200, 2200, 'month', 'gross'],
];

const none = [
  'Prime de 500 € à l’embauche',
  'Salaire selon profil + prime de vacances de 600 €',
  'Tickets restaurant de 9 € par jour, pris en charge à 60 %',
  'Indemnités kilométriques : 0,35 € / km',
  'Chiffre d’affaires en k€ : 350',
  'Un chiffre d’affaires de 320 M€ en 2023',
  'Budget de fonctionnement de 250 000 € par an',
  'Gérer des projets de 100 K€ à 400 K€',
  'Cooptation : 1 000 € brut par personne recrutée',
  'Apprenti : 27 % à 100 % du SMIC selon âge',
  'Rémunération : selon grille et ancienneté',
  'Budget formation de 2 000 € par an',
  'Prime Ségur : 238 € brut par mois',
  'Environ 100 commutateurs Nexus 9K (leafs et spines)',
  'Poste à pourvoir le 01/02/2025, 35h du lundi au vendredi',
  'Amende de 45 000 €',
  'Encadrer une équipe de 5 DT et 3 MAD',
  'Avec 500 salariés et près de 5000 bénéficiaires',
  'Rémunération : système de 5000 points',
  'Rémunération à la tâche : 5 € par livraison',
  'Droit d’entrée de 18 K€',
  '',
];

describe('the pay a line states', () => {
  it.each(stated)('%s', (text, low, high, period, basis, currency = 'EUR') => {
    expect(readPay(text)).toMatchObject({ low, high, period, basis, currency });
  });

  it('takes an amount that names no currency to be in that of the page', () => {
    const line = "Salaire annuel brut : 80'000 - 95'000";
    expect(readPay(line)).toMatchObject({ low: 80000, currency: 'EUR' });
    expect(readPay(line, 'CHF')).toMatchObject({ low: 80000, currency: 'CHF' });
    expect(readPay('Salaire : 40 000 € par an', 'CHF')).toMatchObject({ currency: 'EUR' });
  });

  it.each(none)('none: %s', (text) => {
    expect(readPay(text)).toBeNull();
  });

  it.each([
    ['Salaire : SMIC', 1],
    ['SMIC + 5 %', 1.05],
    ['110 % du SMIC', 1.1],
    ['Rémunération 10 % au-dessus du SMIC', 1.1],
    ['Rémunération supérieure de 10 % au SMIC', 1.1],
    ['SMIC + 10 % IFM + 10 % CP', 1],
    ['SMIC + prime de panier (4 € par jour)', 1],
    ['SMIC + 10 % du CA', 1],
  ])('by the minimum wage: %s', (text, factor) => {
    expect(readPay(text)?.smic?.factor).toBeCloseTo(factor, 6);
  });

  it('prefers an amount to the minimum wage named beside it', () => {
    expect(readPay('Salaire : SMIC (12,31 € brut/h)')).toMatchObject({
      low: 12.31,
      period: 'hour',
    });
  });

  it.each([
    ['2 207 € bruts mensuels x 14 mois', 14],
    ['1 900 € brut sur 13 mois', 13],
    ['1 900 € brut + 13ème mois', 13],
    ['Fr. 5500.– brut x 13', 13],
    ['1 900 € brut, 6 mois d’essai', undefined],
  ])('months paid: %s', (text, months) => {
    expect(readPay(text)?.monthsPaid).toBe(months);
  });

  it('says where the figure stands', () => {
    const text = 'CDI. Salaire : 2 100 € brut par mois, mutuelle.';
    const [start, end] = readPay(text)!.span;
    expect(text.slice(start, end)).toBe('2 100 € brut par mois');
  });

  it('says what it supposes', () => {
    expect(readPay('35 K€')!.assumed).toEqual(['period']);
    expect(readPay('35 K€ par an')!.assumed).toEqual([]);
  });
});

describe('working time in a line', () => {
  it.each([
    ['1 250 € brut, CDD 24h/semaine', { hoursPerWeek: 24 }],
    ['1 570 € brut mensuel pour un 30h', { hoursPerWeek: 30 }],
    ['Salaire : 2 049 € par mois / 39h', { hoursPerWeek: 39 }],
    ['Temps de travail : 80 %. 1 680 € brut', { share: 0.8 }],
    ['1 000 € brut à mi-temps', { share: 0.5 }],
    ['2 060 € brut mensuel (base temps plein)', { fullTimeAmount: true }],
    ['12 € brut/h, 151,67 heures par mois', { hoursPerWeek: 35 }],
  ])('%s', (text, time) => {
    expect(readPay(text)).toMatchObject(time);
  });

  it.each([
    '2 100 € brut, de 8h à 16h30',
    '2 100 € brut, 24h/24',
    '2 100 € brut, formation de 30 heures',
  ])('none in: %s', (text) => {
    expect(readPay(text)!.hoursPerWeek).toBeUndefined();
  });
});
