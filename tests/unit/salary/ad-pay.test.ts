import { describe, expect, it } from 'vitest';
import { readAdPay } from '../../../src/salary/ad-pay';

const yearly = (minValue: number, maxValue: number, unitText = 'YEAR') => ({
  baseSalary: { currency: 'EUR', value: { minValue, maxValue, unitText } },
});

describe("an ad's pay", () => {
  it('comes from its data first, surer when the text agrees', () => {
    const text = 'Vos missions : vendre.\nSalaire : 2 600 € à 3 100 € brut par mois.';
    const ad = readAdPay({ jsonLd: yearly(32000, 36000), title: 'Vendeur (H/F)', text });
    expect(ad.pay).toMatchObject({ from: 'json-ld', statement: { low: 32000 } });
    expect(ad).toMatchObject({ confidence: 'high', conflict: null });
  });

  it('says when its data and its text disagree', () => {
    const ad = readAdPay({
      jsonLd: yearly(50000, 55000),
      title: '',
      text: 'Salaire : 30 000 € brut annuel',
    });
    expect(ad.confidence).toBe('medium');
    expect(ad.conflict).toMatchObject({ from: 'text', quote: '30 000 € brut annuel' });
  });

  it('trusts a corrected unit that the text confirms', () => {
    const text = 'Salaire : 2 100 € à 2 300 € brut par mois';
    const ad = readAdPay({ jsonLd: yearly(2100, 2300), title: '', text });
    expect(ad.pay!.statement).toMatchObject({ period: 'month', assumed: ['period-corrected'] });
    expect(ad.confidence).toBe('high');
  });

  it('comes from the title, else from the line that names it', () => {
    expect(readAdPay({ title: 'Data engineer 50-60K€ (H/F)', text: '' }).pay).toMatchObject({
      from: 'title',
      quote: '50-60K€',
    });
    const text =
      'Prime de 500 €\nBudget de 30 000 €\nRémunération\n2 150 € brut mensuel\nTickets restaurant 9 €';
    expect(readAdPay({ title: 'Comptable', text }).pay).toMatchObject({
      from: 'text',
      statement: { low: 2150, period: 'month' },
    });
  });

  it('takes the working time said elsewhere in the ad', () => {
    const text = 'CDI à temps partiel, 24h par semaine.\nSalaire : 1 300 € brut par mois';
    expect(readAdPay({ title: 'Caissier', text }).pay!.statement).toMatchObject({
      hoursPerWeek: 24,
    });
  });

  it('finds no pay of the job when the ad names several', () => {
    const text =
      'Serveur : salaire de 2 000 € brut par mois\nChef de rang : salaire de 2 600 € brut par mois';
    const ad = readAdPay({ title: 'Serveur et chef de rang', text });
    expect(ad.pay).toBeNull();
    expect(ad.several.map(({ statement }) => statement.low)).toEqual([2000, 2600]);
  });

  it('takes one pay said in two units for one pay', () => {
    const text = 'Salaire : 28 000 € brut annuel\nSoit un salaire de 2 333 € brut par mois';
    expect(readAdPay({ title: '', text })).toMatchObject({ several: [], confidence: 'high' });
  });

  it('sees what kind of work it is', () => {
    expect(readAdPay({ title: 'Apprenti boulanger', text: '' }).context.trainee).toBe(true);
    expect(readAdPay({ title: 'Développeur freelance', text: '' }).context.freelance).toBe(true);
    expect(readAdPay({ title: 'Chef de projet', text: 'Statut : Cadre' }).context.executive).toBe(
      true,
    );
    expect(
      readAdPay({ title: 'Tuteur', text: 'Vous encadrez un alternant.' }).context.trainee,
    ).toBe(false);
  });

  it('is null where nothing is said', () => {
    expect(readAdPay({ title: 'Vendeur', text: 'Rémunération selon profil' })).toMatchObject({
      pay: null,
      several: [],
    });
  });

  // Work that grew with the square of the text would outlast the runner's limit many times over.
  it.each([
    '1 ',
    '1.111',
    '1 € - ',
    'salaire : ',
    '12 €/h à ',
    '((((',
    'prime de 1 € + ',
    '\n1\n',
    '1h-',
    'SMIC %',
  ])('reads 100,000 hostile characters: %j', (bit) => {
    const text = bit.repeat(100_000 / bit.length);
    expect(readAdPay({ title: text, text }).conflict).toBeNull();
  });

  it('reads a text of distinct pays on every line', () => {
    const text = Array.from({ length: 3000 }, (_, i) => `Salaire : ${2000 + i * 7} € brut`).join(
      '\n',
    );
    expect(readAdPay({ title: '', text }).several.length).toBeGreaterThan(1);
  });
});
