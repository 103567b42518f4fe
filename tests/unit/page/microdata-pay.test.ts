// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { microdataPay } from '../../../src/page/own-job/microdata-pay';
import { readBaseSalary } from '../../../src/salary/base-salary';

function payOf(html: string) {
  document.body.innerHTML = `<div itemscope itemtype="https://schema.org/JobPosting">${html}</div>`;
  return readBaseSalary(microdataPay(document.body.firstElementChild!));
}

describe('the pay in microdata', () => {
  it('is a range in nested items', () => {
    const html = `<span itemprop="baseSalary" itemscope><meta itemprop="currency" content="EUR">
      <span itemprop="value" itemscope><meta itemprop="minValue" content="2100"><meta itemprop="maxValue" content="2300">
      <meta itemprop="unitText" content="MONTH"></span></span>`;
    expect(payOf(html)).toMatchObject({ low: 2100, high: 2300, period: 'month', currency: 'EUR' });
  });

  it('is one value with its currency on the posting', () => {
    const html = `<meta itemprop="salaryCurrency" content="CHF"><span itemprop="baseSalary" itemscope>
      <b itemprop="value">80 000</b> <i itemprop="unitText">YEAR</i></span>`;
    expect(payOf(html)).toMatchObject({ low: 80000, currency: 'CHF', period: 'year' });
  });

  it('is words', () => {
    expect(payOf('<p itemprop="baseSalary">Annuel brut de 28 000 € à 31 000 €</p>')).toMatchObject({
      low: 28000,
      high: 31000,
      basis: 'gross',
    });
    expect(payOf('<p itemprop="baseSalary">Selon profil</p>')).toBeNull();
    expect(payOf('<p>2 000 €</p>')).toBeNull();
  });
});
