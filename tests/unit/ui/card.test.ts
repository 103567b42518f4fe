// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { LinkResult } from '../../../src/matching/types';
import type { Sheet } from '../../../src/sheets/types';
import {
  type CardActions,
  type CardModel,
  clearCard,
  renderCard,
} from '../../../src/ui/card/render';
import { sheetOf } from '../support/sheets';

const result = (code: string, label: string, score: number): LinkResult => ({
  code,
  label,
  appellation: `${label} (nom)`,
  score,
  kind: 'fuzzy',
  reason: { matched: [], ignored: ['senior'], missing: [] },
});
const gross = {
  beginner: 2543,
  mean: 2670,
  experienced: 3027,
  year: '2022',
  source: 'France Travail',
};
const sheet = sheetOf('E1101', {
  label: { display: 'Community manager', masculine: 'x', feminine: 'y' },
  missions: ['Animer', 'Modérer', 'Répondre', 'Quatrième'],
  salary: { families: [{ fap: 'U0Z80', name: 'Communication', gross }], note: 'one-family' },
});
const model: CardModel = {
  showing: 1,
  mention: {
    text: 'gestionnaire de communauté',
    kind: 'fuzzy',
    score: 0.93,
    results: [result('E1101', 'Community manager', 0.93), result('E1103', 'Attaché', 0.4)],
  },
  sheet,
  state: 'ready',
  locale: 'fr',
  pinned: false,
};

let place: HTMLElement;
let actions: { [K in keyof CardActions]: ReturnType<typeof vi.fn> };
beforeEach(() => {
  place = document.body.appendChild(document.createElement('div'));
  actions = {
    openSheet: vi.fn(),
    save: vi.fn(),
    pin: vi.fn(),
    close: vi.fn(),
    choose: vi.fn(),
    hideSite: vi.fn(),
    retry: vi.fn(),
    search: vi.fn(),
  };
});
afterEach(() => {
  clearCard(place);
  place.remove();
});

const draw = (change: Partial<CardModel> = {}) =>
  renderCard(place, { ...model, ...change }, actions as unknown as CardActions);
const text = () => place.textContent ?? '';
const press = async (words: string) => {
  const button = [...place.querySelectorAll('button')].find((each) =>
    each.textContent?.includes(words),
  );
  expect(button, words).toBeDefined();
  button?.click();
  await new Promise((resolve) => setTimeout(resolve));
};

describe('the card', () => {
  it('says of a job chosen instead how near its own name is', () => {
    draw();
    expect(text()).toMatch(/nom proche, 93\s%/);
    draw({ sheet: { ...sheet, code: 'E1103' } });
    expect(text()).toMatch(/nom proche, 40\s%/);
  });

  it('says the job, how it was met, three missions and the pay with its source', () => {
    draw();
    expect(text()).toContain('Community manager');
    expect(text()).toContain('nom proche, 93\u202f%');
    expect(text()).toContain('Répondre');
    expect(text()).not.toContain('Quatrième');
    expect(text()).toContain('2\u202f670\u202f€');
    expect(text()).toContain('France Travail, 2022');
    expect(text()).toContain('famille «\u202fCommunication\u202f»');
  });

  it('names a training once that is both the sheet’s diploma and a certification', () => {
    const certification = { rncp: 'RNCP38565', title: 'CAP - Vannerie', level: 3, url: '' };
    const bts = { ...certification, rncp: 'RNCP1', title: 'BTS - Design', level: 5 };
    const { training } = sheet;
    draw({
      sheet: {
        ...sheet,
        training: { ...training, diplomas: ['CAP vannerie'], certifications: [certification, bts] },
      },
    });
    expect(text()).toContain('CAP vannerieBTS Design');
    const nurse = { ...certification, title: 'DE - Infirmier' };
    const diplomas = ["Diplôme d'Etat d'infirmier"];
    draw({
      sheet: { ...sheet, training: { ...training, diplomas, certifications: [nurse, bts] } },
    });
    expect(text()).toContain("Diplôme d'Etat d'infirmierBTS Design");
  });

  it('says the net pay where no gross pay is known, with its family, source and years', () => {
    const net = { q1: 1400, median: 1700, q3: 1950, year: '2017–2019', source: 'DARES' };
    const salary: Sheet['salary'] = {
      families: [{ fap: 'B4Z43', name: 'Couvreurs', net }],
      note: 'one-family',
    };
    draw({ sheet: sheetOf('F1610', { salary }) });
    expect(text()).toMatch(/Salaire net médian à temps plein\s: 1\s700\s€ par mois/);
    expect(text()).toMatch(/famille «\sCouvreurs\s» · DARES, 2017–2019/);
    expect(text()).not.toContain('Salaire brut');
  });

  it('says that a family is of another level than the job, before its name', () => {
    const net = { q1: 1400, median: 1700, q3: 1950, year: '2017–2019', source: 'DARES' };
    const family = { fap: 'H0Z91', name: 'Ingénieurs', higherLevel: true, net } as const;
    draw({ sheet: sheetOf('H1528', { salary: { families: [family], note: 'one-family' } }) });
    expect(text()).toMatch(/autre niveau · famille «\sIngénieurs\s» · DARES/);
  });

  it('says what is unknown instead of guessing', () => {
    draw({ sheet: sheetOf('E1101') });
    expect(text()).toContain('Salaire brut non renseigné');
    expect(text()).toContain('non renseigné');
  });

  it('opens the sheet, keeps the job, pins and closes', async () => {
    draw();
    await press('Voir la fiche');
    await press('Garder');
    await press('Épingler');
    await press('Fermer');
    expect(actions.openSheet).toHaveBeenCalledWith('E1101');
    expect(actions.save).toHaveBeenCalledWith('E1101');
    expect(actions.pin).toHaveBeenCalledOnce();
    expect(actions.close).toHaveBeenCalledOnce();
  });

  it('is told to be pinned by its button’s state, not by another name for it', () => {
    const pin = () => place.querySelector('.card-tools button');
    draw();
    const name = pin()?.textContent;
    expect(pin()?.getAttribute('aria-pressed')).toBe('false');
    draw({ pinned: true });
    expect(pin()?.getAttribute('aria-pressed')).toBe('true');
    expect(pin()?.textContent).toBe(name);
  });

  it('says so when the job could not be kept', () => {
    draw({ notSaved: 'full' });
    expect(place.querySelector('[role=alert]')?.textContent).toContain('stockage est pleine');
  });

  it('offers the runner-up, with the words it left aside', async () => {
    draw();
    await press('Pas ce métier');
    expect(text()).toContain('senior');
    await press('Attaché');
    expect(actions.choose).toHaveBeenCalledWith('E1103');
    expect(text()).toContain('Voir la fiche');
  });

  it('writes the words it left aside as the page does', async () => {
    const [best] = model.mention.results;
    const reason = { matched: [], ignored: ['diplome', 'etat', 'oeuvre', 'idf'], missing: [] };
    const text = 'Infirmier Diplômé d’État, Œuvre sociale';
    draw({ mention: { ...model.mention, text, results: [{ ...best!, reason }] } });
    await press('Pas ce métier');
    expect(place.textContent).toContain('Diplômé, État, Œuvre et idf');
  });

  it('offers no job that the words say nothing of, and the search instead', async () => {
    const results = [result('E1101', 'Community manager', 0.97), result('M1811', 'Data', 0.0099)];
    draw({ mention: { ...model.mention, results } });
    await press('Pas ce métier');
    expect(text()).toContain('Aucun autre métier ne s’en approche');
    expect(text()).not.toContain('Data');
    await press('Chercher');
    expect(actions.search).toHaveBeenCalledWith('gestionnaire de communauté');
  });

  it('begins with the job again when it is shown again over the same words', async () => {
    draw();
    await press('Pas ce métier');
    draw();
    expect(text()).toContain('Un autre métier');
    draw({ showing: 2 });
    expect(text()).toContain('Répondre');
    expect(text()).toContain('Voir la fiche');
  });

  it('tells each of two families apart, and counts the others', () => {
    const families = ['A', 'B', 'C', 'D'].map((name) => ({ fap: name, name, gross }));
    draw({ sheet: { ...sheet, salary: { families, note: 'several-families' } } });
    expect(place.querySelectorAll('.lm-pay-bar')).toHaveLength(2);
    expect(text()).toContain('et 2 autres familles');
  });

  it('waits, then fails with a way to try again', async () => {
    draw({ sheet: null, state: 'loading' });
    expect(place.querySelector('[aria-busy="true"]')).not.toBeNull();
    draw({ sheet: null, state: 'error' });
    await press('Réessayer');
    expect(actions.retry).toHaveBeenCalled();
  });

  it('says that words name no job, and offers to search for them', async () => {
    const mention = { text: 'esprit d’équipe', kind: null, score: 0, results: [] };
    draw({ mention, sheet: null, state: 'none' });
    expect(text()).toContain('Aucun métier reconnu');
    expect(text()).not.toContain('Voir la fiche');
    await press('Chercher');
    expect(actions.search).toHaveBeenCalledWith('esprit d’équipe');
  });

  it('speaks English when asked, with the publisher’s words left French', () => {
    draw({ locale: 'en' });
    expect(text()).toContain('See the sheet');
    expect(text()).toContain('Animer');
  });

  it('shows markup in a page’s words as text', () => {
    draw({ mention: { ...model.mention, text: '<img src=x onerror=alert(1)>' } });
    expect(place.querySelector('img')).toBeNull();
  });
});
