import { describe, expect, it } from 'vitest';
import { describe as describeHit, escapeXml, pageFor } from '../../../src/extension/omnibox';
import { withRecent } from '../../../src/extension/recent-searches';
import { fitStrings } from '../../../src/ui/fit/strings';
import { sayLikes } from '../../../src/ui/fit/words';
import { format } from '../../../src/ui/i18n/format';
import { translate } from '../../../src/ui/i18n/translate';
import { hostName } from '../../../src/ui/options/host-name';
import { certificationName } from '../../../src/ui/parts/certification-name';
import { sayEntry, sayTraining } from '../../../src/ui/parts/level';
import { saidLink, saidSource } from '../../../src/ui/parts/said-source';
import { shownHost } from '../../../src/ui/parts/shown-host';
import { parts } from '../../../src/ui/parts/strings';
import { sayMonthly } from '../../../src/ui/pay/say-pay';
import { payStrings } from '../../../src/ui/pay/strings';

describe('a certification', () => {
  it.each([
    ['BTS - Commerce international', 'BTS Commerce international'],
    ['TP - Conseiller de vente', 'Titre professionnel Conseiller de vente'],
    ['MASTER - Humanités numériques (fiche nationale)', 'Master Humanités numériques'],
    ['DIPLOVIS - Diplôme d’études en communication', 'Diplôme d’études en communication'],
    ['DE - Aide-Soignant', 'Diplôme d’État d’aide-soignant'],
    ['DE - Masseur-kinésithérapeute', 'Diplôme d’État de masseur-kinésithérapeute'],
    ["DE - DEA - Diplôme d'Etat d'architecte", "DEA - Diplôme d'Etat d'architecte"],
    ['Community Manager', 'Community Manager'],
    ['Sommelier - Conseil', 'Sommelier - Conseil'],
  ])('%s is said %s', (title, said) => {
    expect(certificationName({ title })).toBe(said);
  });
});

describe('a source', () => {
  const source = {
    publisher: 'France Travail ; DARES',
    year: '2022 ; 2017–2019',
    granularity: 'famille de métiers',
    english: { year: '2022; 2017–2019', granularity: 'family of jobs' },
    licence: 'Licence Ouverte 2.0',
  };
  const typeset = { ...source, publisher: 'France Travail\u202f; DARES' };

  it.each([source, typeset])('has its publishers parted as each language does', (each) => {
    expect(saidSource(each, 'fr').publisher).toBe('France Travail\u202f; DARES');
    expect(saidSource(each, 'en')).toMatchObject({
      publisher: 'France Travail; DARES',
      year: '2022; 2017–2019',
    });
  });

  it('has the colon of a page of its own set as each language does', () => {
    const link = { name: 'Onisep : soudeur : une vie', url: 'https://www.onisep.fr/' };
    expect(saidLink(link, 'fr')).toBe('Onisep\u202f: soudeur\u202f: une vie');
    expect(saidLink(link, 'en')).toBe('Onisep: soudeur : une vie');
  });
});

describe('the entry level', () => {
  const say = (entry: Parameters<typeof sayEntry>[1]) =>
    sayEntry((key, params) => translate(parts, 'fr', key, params), entry);

  it('is a range, one level, no diploma, or not known', () => {
    expect(say({ min: 5, max: 7 })).toBe('Bac+2 à Bac+5');
    expect(say({ min: 4, max: 4 })).toBe('Bac');
    expect(say({ min: null, max: 3, noDiploma: true })).toBe('Sans diplôme à CAP');
    expect(say({ min: null, max: null, noDiploma: true })).toBe('Sans diplôme');
    expect(say({ min: null, max: null })).toBeNull();
    expect(say(null)).toBeNull();
  });

  it('gives way to the levels of the certifications in force where it is not known', () => {
    const certified = (...levels: (number | null)[]) =>
      levels.map((level) => ({ rncp: 'RNCP1', title: 'DE - Aide-soignant', level, url: '' }));
    const way = (
      certifications: Parameters<typeof sayTraining>[1]['certifications'],
      entry: Parameters<typeof sayEntry>[1] = null,
    ) =>
      sayTraining((key, params) => translate(parts, 'fr', key, params), { entry, certifications });
    expect(way(certified(4, 3, null))).toBe('diplômes\u202f: CAP à Bac');
    expect(way(certified(7))).toBe('diplômes\u202f: Bac+5');
    expect(way(certified(4), { min: 3, max: 3 })).toBe('CAP');
    const [old] = certified(3);
    expect(way([...certified(4), { ...old!, replacedBy: 'RNCP2' }])).toBe('diplômes\u202f: Bac');
    expect(way(certified(null))).toBeNull();
    expect(way([])).toBeNull();
  });
});

describe('a site that a reader types', () => {
  it('is read from a host, an address or a pasted page', () => {
    expect(hostName(' FR.Indeed.com ')).toBe('fr.indeed.com');
    expect(hostName('https://www.apec.fr/offres?q=1#x')).toBe('www.apec.fr');
  });

  it.each([
    ['https://emploi-forêt.fr/offres', 'xn--emploi-fort-wbb.fr', 'emploi-forêt.fr'],
    ['Métiers.emploi-forêt.fr', 'xn--mtiers-bva.xn--emploi-fort-wbb.fr', 'métiers.emploi-forêt.fr'],
    ['xn--bcher-kva.example', 'xn--bcher-kva.example', 'bücher.example'],
    ['пример.рф', 'xn--e1afmkfd.xn--p1ai', 'пример.рф'],
    ['münchen-ost.de', 'xn--mnchen-ost-9db.de', 'münchen-ost.de'],
    ['例え.テスト', 'xn--r8jz45g.xn--zckzah', '例え.テスト'],
  ])('%s is taken as the browser writes it, and shown as people do', (typed, host, shown) => {
    expect(hostName(typed)).toBe(host);
    expect(shownHost(host)).toBe(shown);
  });

  it.each(['xn--a.fr', 'xn---.fr', 'www.apec.fr', 'xn--99999999.fr'])(
    '%s, which leads back nowhere else, is shown as it is',
    (host) => {
      expect(shownHost(host)).toBe(host);
    },
  );

  it('is refused when it is none', () => {
    for (const typed of ['', 'indeed', 'a b.fr', '-x.fr', '*.fr', 'javascript:alert(1)']) {
      expect(hostName(typed)).toBeNull();
    }
  });
});

describe('recent searches', () => {
  it('come latest first, each once, and no more than a view holds', () => {
    const many = Array.from({ length: 12 }, (_, index) => `métier ${index}`);
    const kept = many.reduce(withRecent, [] as string[]);
    expect(kept).toHaveLength(8);
    expect(kept[0]).toBe('métier 11');
    expect(withRecent(['Boulanger', 'ATSEM'], ' atsem ')).toEqual(['atsem', 'Boulanger']);
    expect(withRecent(['a'], '  ')).toEqual(['a']);
  });
});

describe('the address-bar keyword', () => {
  it('opens a chosen sheet, or the search for anything else', () => {
    expect(pageFor('E1101')).toBe('/sheet.html#E1101');
    expect(pageFor('dev & ops')).toBe('/sheet.html#search/dev%20%26%20ops');
  });

  it('names the sheet and the name that was met, safely', () => {
    expect(describeHit({ label: 'Boulanger', appellation: 'Boulanger' })).toBe('Boulanger');
    expect(escapeXml(describeHit({ label: 'R&D <a>', appellation: 'x' }))).not.toMatch(/[<>]/);
  });
});

describe('a monthly pay that was worked out', () => {
  const said = (low: number | null, high: number | null) =>
    sayMonthly([low, high], {
      t: (key, params) => translate(payStrings, 'fr', key, params),
      format: format('fr'),
    }).replace(/\s/g, ' ');

  it('is about a range, one sum, or open at one end', () => {
    expect(said(2300, 2700)).toMatch(/^environ 2 300 € – 2 700 € brut/);
    expect(said(2300, 2300)).toMatch(/^environ 2 300 € brut/);
    expect(said(2450, null)).toMatch(/^à partir d’environ 2 450 € brut/);
    expect(said(null, 2700)).toMatch(/^jusqu’à environ 2 700 € brut/);
  });
});

describe('what a reader likes in a job', () => {
  const said = (interests: string[]) =>
    sayLikes((key, params) => translate(fitStrings, 'fr', key, params), {
      level: 5,
      congruence: 0.9,
      interests,
      letters: [],
      liking: 1,
    });

  it('is one thing or two, the joint heard between two that hold an "et"', () => {
    expect(said(['18'])).toBe('Vous aimez organiser et planifier');
    expect(said(['18', '9', '27'])).toBe('Vous aimez organiser et planifier, et aussi la nature');
    expect(said([])).toBeNull();
  });
});
