import { describe, expect, it } from 'vitest';
import { format } from '../../../src/ui/i18n/format';

describe('French figures', () => {
  const { euros, percent, number, list, either } = format('fr');

  it('have narrow no-break spaces between thousands and before the sign', () => {
    expect(euros(2543)).toBe('2\u202f543\u202f€');
    expect(number(1584)).toBe('1\u202f584');
    expect(percent(45)).toBe('45\u202f%');
  });

  it('round euros to the whole and lists end with "et"', () => {
    expect(euros(1999.6)).toBe('2\u202f000\u202f€');
    expect(list(['CAP', 'Bac', 'BTS'])).toBe('CAP, Bac et BTS');
    expect(either(['CAP', 'Bac', 'BTS'])).toBe('CAP, Bac ou BTS');
  });
});

describe('English figures', () => {
  it('are written the English way', () => {
    const { euros, percent, list } = format('en');
    expect(euros(2543)).toBe('€2,543');
    expect(percent(45)).toBe('45%');
    expect(list(['a', 'b'])).toBe('a and b');
  });

  it('come from one formatter a language', () => {
    expect(format('en')).toBe(format('en'));
  });
});
