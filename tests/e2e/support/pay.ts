/**
 * Ten ads, one for each way in which an ad states its pay or does not: what
 * the popup and the card must say of them, in words and in the drawing.
 */
import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import type { Locale } from '../../../src/extension/locales';
import { expectAccessible } from './axe';
import { hoverMark, settledMarks } from './marks';
import { expect, test } from './test';

interface PayCase {
  /** Words of the title that the page marks. */
  title: string;
  /** What is said, spaces of any kind as one space. */
  says: { fr: (string | RegExp)[]; en: (string | RegExp)[] };
  /** Whether the ad's range is drawn over the official one, and on which side of its first family. */
  band: null | 'below' | 'across' | 'within' | 'above';
}

/** The figures are those of `data/`: a new edition of the statistics changes them here. */
export const PAY_CASES: Record<string, PayCase> = {
  'json-ld-right': {
    title: 'Community manager',
    says: {
      fr: [
        'L’annonce : 29 000 € – 33 000 € brut par an',
        '(environ 2 417 € – 2 750 € brut par mois à temps plein)',
        'En partie dans la fourchette, 3 % sous la moyenne de la famille « Assistants de communication » (2022, brut).',
      ],
      en: [
        'The ad: €29,000 – €33,000 gross a year',
        '(about €2,417 – €2,750 gross a month at full time)',
        'Partly within the range, 3% below the mean of the family “Assistants de communication” (2022, gross).',
      ],
    },
    band: 'across',
  },
  'json-ld-month-year': {
    title: 'Comptable',
    says: {
      fr: [
        '2 300 € – 2 500 € par mois',
        'L’unité donnée par la page ne va pas avec ce montant, qui est lu par mois.',
        '8 % sous la moyenne de la famille « Employés de la comptabilité »',
      ],
      en: [
        '€2,300 – €2,500 a month',
        'The unit given by the page does not fit this amount, which is read as a month.',
        '8% below the mean',
      ],
    },
    band: 'across',
  },
  'text-only': {
    title: 'Boulanger',
    says: {
      fr: [
        'L’annonce : 2 150 € brut par mois',
        '13 mois payés, ramenés à douze',
        'Dans la fourchette, 6 % sous la moyenne',
        'Au-dessus de la fourchette, 6 % au-dessus de la moyenne de la famille « Boulangers, pâtissiers »',
      ],
      en: [
        'The ad: €2,150 gross a month',
        '13 months paid',
        'Within the range, 6% below the mean',
        'Above the range, 6% above the mean',
      ],
    },
    band: 'within',
  },
  'title-range': {
    title: 'Développeur web',
    says: {
      fr: [
        '42 000 € – 48 000 € par an',
        'Au-dessus de la fourchette, 51 % au-dessus de la moyenne',
        'Lu dans le titre',
        'La période n’est pas dite',
      ],
      en: [
        '€42,000 – €48,000 a year',
        'Above the range, 51% above the mean',
        'Read in the title',
        'The period is not said',
      ],
    },
    band: 'above',
  },
  'part-time': {
    title: 'Hôte de caisse',
    says: {
      fr: [
        'L’annonce : 1 350 € brut par mois',
        '(environ 1 969 € brut par mois à temps plein)',
        'Ramené à un temps plein de 35 heures.',
        'Sous la fourchette, 4 % sous la moyenne',
      ],
      en: [
        'The ad: €1,350 gross a month',
        '(about €1,969 gross a month at full time)',
        'Raised to a full time of 35 hours.',
        'Below the range, 4% below the mean',
      ],
    },
    band: 'below',
  },
  'minimum-wage': {
    title: 'Serveur',
    says: {
      fr: [
        'L’annonce : le SMIC',
        '(environ 1 867 € brut par mois à temps plein)',
        'Sous la fourchette, 9 % sous la moyenne',
      ],
      en: [
        'The ad: the minimum wage (SMIC)',
        'about €1,867 gross a month',
        'Below the range, 9% below the mean',
      ],
    },
    band: 'below',
  },
  'day-rate': {
    title: 'Développeur web',
    says: {
      fr: ['L’annonce : 450 € la journée', 'Tarif d’indépendant'],
      en: ['The ad: €450 a day', 'A freelance rate'],
    },
    band: null,
  },
  'swiss-francs': {
    title: 'Infirmier',
    says: {
      fr: [/80 000 CHF – 95 000 CHF par an/, 'Salaire en CHF : il n’est pas comparable'],
      en: [/CHF 80,000 – CHF 95,000 a year/, 'Pay in CHF: it does not compare'],
    },
    band: null,
  },
  none: {
    title: 'Menuisier',
    says: {
      fr: [
        'L’annonce ne dit pas ce qu’elle paie.',
        'paie de 1 971 € à 2 043 € brut par mois (2022).',
      ],
      en: ['The ad does not say what it pays.', 'pays €1,971 to €2,043 gross a month (2022).'],
    },
    band: null,
  },
  'two-jobs': {
    title: 'Serveur',
    says: {
      fr: ['plusieurs postes ou niveaux : 2 000 € brut par mois et 2 600 € brut par mois'],
      en: ['several jobs or levels: €2,000 gross a month and €2,600 gross a month'],
    },
    band: null,
  },
};

const ADDRESS = 'https://www.hellowork.com/fr-fr/emplois/pay.html';
const plain = (text: string) => text.replace(/\s+/g, ' ');

/** Declares the tests of one language: each ad in the popup, light and dark, and on the card. */
export function payTests(language: Locale): void {
  for (const [name, payCase] of Object.entries(PAY_CASES)) {
    test(name, async ({ site, page, card, openPopup }) => {
      const html = readFileSync(`tests/fixtures/pay/${name}.html`, 'utf8');
      await page.goto(site.page(ADDRESS, html));
      await settledMarks(page);
      const popup = await openPopup();
      await checkPopup(popup, payCase, language);
      await checkDrawing(popup, payCase);
      // The words differ between languages, not what they stand in.
      const looked = language === 'fr';
      if (looked) await lookOver(popup);
      await page.bringToFront();
      await hoverMark(page, payCase.title);
      await card.shows(language === 'fr' ? 'Ce que paie cette annonce' : 'What this ad pays');
      await says(() => card.text(), payCase.says[language][0]!);
      if (looked) expect(await card.axe()).toEqual([]);
      await page.screenshot({ path: test.info().outputPath('card.png') });
    });
  }
}

/** Waits until a text holds a sentence of a case. */
async function says(text: () => Promise<string>, said: string | RegExp): Promise<void> {
  const shown = expect.poll(async () => plain(await text()));
  await (typeof said === 'string' ? shown.toContain(said) : shown.toMatch(said));
}

/** axe finds nothing in the light; in the dark, where only colours differ, every contrast holds. */
async function lookOver(popup: Page): Promise<void> {
  for (const colorScheme of ['light', 'dark'] as const) {
    await popup.emulateMedia({ colorScheme });
    const rule = colorScheme === 'dark' ? 'color-contrast' : undefined;
    await expectAccessible(popup, { part: '.own-pay', rule });
    await popup.screenshot({ path: test.info().outputPath(`popup-${colorScheme}.png`) });
  }
}

/** Every sentence of the case stands in the popup. */
async function checkPopup(popup: Page, payCase: PayCase, language: Locale): Promise<void> {
  const own = popup.locator('.own-pay');
  await expect(own).toBeVisible();
  const how = own.locator('.own-pay-how summary');
  if (await how.count()) await how.click();
  for (const said of payCase.says[language]) await says(() => own.innerText(), said);
}

/** The drawing has its words and its table, and the band stands where the sentence says. */
async function checkDrawing(popup: Page, { band }: PayCase): Promise<void> {
  const drawing = popup.locator('.own-pay figure').first();
  await expect(drawing.locator('svg > title')).not.toBeEmpty();
  await expect(drawing.locator('svg > desc')).not.toBeEmpty();
  await expect(drawing.locator('table tbody tr').nth(1)).toBeAttached();
  await expect(drawing.locator('[data-row="adjusted"]')).toHaveCount(1);
  if (band === null) {
    await expect(drawing.locator('.pay-band')).toHaveCount(0);
    return;
  }
  const ends = async (selector: string) => {
    const box = (await drawing.locator(selector).first().boundingBox())!;
    return [box.x, box.x + box.width] as const;
  };
  const [from, to] = await ends('.pay-band');
  const [low, high] = await ends('[data-row="gross"] line.lm-axis:not(.pay-end)');
  const near = 1.5;
  if (band === 'below') expect(to).toBeLessThan(low + near);
  if (band === 'above') expect(from).toBeGreaterThan(high - near);
  if (band === 'within') expect(from > low - near && to < high + near).toBe(true);
  if (band === 'across') expect((from < low && to > low) || (from < high && to > high)).toBe(true);
}
