import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { titleIndex } from '../../../scripts/assets/index-assets';
import { readUsages } from '../../../scripts/assets/index-inputs';
import { readTable } from '../../../scripts/data/read-table';
import { fold } from '../../../src/french/fold';
import { surfaceForms } from '../../../src/french/labels';
import { createLinker } from '../../../src/matching/linker';
import { typist } from './title-edits';

const linker = createLinker(titleIndex());
const names = readTable('names.tsv', ['code', 'name']);
const first = (text: string) => linker.link(text)[0]?.code;

/** Sheets that own each written form, letters only. */
const owners = new Map<string, Set<string>>();
const letters = (text: string) =>
  fold(text)
    .replace(/[^a-z0-9+#]+/g, ' ')
    .trim();
for (const { code, name } of names) {
  const { masculine, feminine } = surfaceForms(name);
  for (const form of new Set([name, masculine, feminine].map(letters))) {
    owners.set(form, (owners.get(form) ?? new Set()).add(code));
  }
}
const ownedByOne = (text: string) => owners.get(letters(text))?.size === 1;

describe('a name to the letter', () => {
  it('reaches its own sheet, in either gender, where it belongs to one', () => {
    const lost: string[] = [];
    for (const { code, name } of names) {
      const { masculine, feminine } = surfaceForms(name);
      for (const form of new Set([masculine, feminine])) {
        if (ownedByOne(form) && first(form) !== code) lost.push(`${code} ${form} → ${first(form)}`);
      }
    }
    expect(lost).toEqual([]);
  }, 300_000);

  it.each([
    ['responsable RH', 'M1503'],
    ['Directeur RH', 'M1503'],
    ['conducteur PL', 'N4101'],
    ['dev fullstack', 'M1855'],
  ])('is met by %j, whose abbreviation it writes out', (text, code) => {
    expect(linker.link(text)[0]).toMatchObject({ code, kind: 'variant' });
  });

  it('reaches the sheet that an editor gave a usage of a region, in either gender', () => {
    const lost = readUsages().flatMap(({ code, name }) => {
      const { masculine, feminine } = surfaceForms(name);
      return [masculine, feminine, `${feminine} 80-100% (f/h)`]
        .filter((form) => first(form) !== code)
        .map((form) => `${code} ${form} → ${first(form)}`);
    });
    expect(lost).toEqual([]);
  });

  it('is not the word two genders share, where more is said of both', () => {
    expect(first('Conseiller / Conseillère voyages')).toBe('G1303');
    expect(linker.link('Assistant / Assistante en mécanique spatiale')[0]?.kind).not.toBe('exact');
  });

  it('is found through the noise of an ad', () => {
    expect(first('URGENT - Gestionnaire de communauté en ligne H/F - CDI')).toBe('E1101');
    expect(linker.link('PLOMBIÈRE')[0]?.kind).toBe('exact');
  });
});

describe('typos', () => {
  it.each([
    [1, 0.97],
    [2, 0.88],
  ])(
    '%i random edit(s): the right sheet first in at least %f of 2,000 names',
    (edits, share) => {
      const typing = typist(20_251_121);
      let right = 0;
      for (let i = 0; i < 2000; i++) {
        const { code, name } = typing.pick(names);
        const { masculine, feminine } = surfaceForms(name);
        const form = typing.pick([masculine, feminine]);
        const answer = first(typing.edit(form, edits));
        const codes = owners.get(letters(form)) as Set<string>;
        if (answer === code || (answer && codes.has(answer))) right++;
      }
      expect(right / 2000).toBeGreaterThanOrEqual(share);
    },
    300_000,
  );
});

describe('contract, place and seniority', () => {
  it.each([
    'Directeur général HF - Freelance',
    'CDI - Data analyste performance (H/F)',
    'Alternance - Ingénieur informatique',
  ])('keep no name from being met but for order and small words: %s', (text) => {
    expect(linker.link(text)[0]?.kind).not.toBe('fuzzy');
  });
});

describe('a word that no name has', () => {
  it.each(['boulange', 'un boulange', 'la boulanjère'])(
    'is mistyped behind an article too: %s',
    (text) => {
      expect(first(text)).toBe(first('Boulanger'));
    },
  );

  it.each([
    ['Architecte Java', 'naval'],
    ['Property manager', 'Project'],
    ['Directeur adjoint DEAI (H/F)', 'CCAS'],
    ['Développeur C#', 'IA'],
    ['Développeur QA', 'IA'],
    ['Assistant vocal', 'social'],
  ])('is no mistyping of one as short: %s', (text, word) => {
    expect(linker.link(text)[0]?.appellation ?? '').not.toMatch(new RegExp(`\\b${word}$`));
  });

  it('may be left out when it is short and two others are known', () => {
    expect(first('Menuisier Poseur N2 (F/H)')).toBe(first('Menuisier poseur'));
    expect(first('Chauffeur PL H/F pompe a beton')).toBe(first('Chauffeur pompe à béton'));
  });

  it('may count years of study', () => {
    expect(first('Gestionnaire de scolarité Master 1')).toBe(first('Gestionnaire de scolarité'));
    expect(first('Scrum Master')).toBe('M1814');
  });
});

describe('an open call', () => {
  it('leads to a sheet by the job it names only, whatever its marks', () => {
    expect(linker.link('Candidature spontanée - Groupe Untel (H/F)')).toEqual([]);
    expect(first('Candidature spontanée - Comptable (H/F)')).toBe(first('Comptable'));
  });
});

describe('a word that mostly completes others', () => {
  it('is the job where it stands first', () => {
    expect(first('Commercial immobilier')).toMatch(/^C15/);
    expect(first('Technico-Commercial(e) BtoB')).toBe('D1407');
  });

  it('is none elsewhere, nor is an ordinal', () => {
    for (const text of ['Service commercial', 'Première expérience réussie', 'Analyse financière'])
      expect(linker.link(text)).toEqual([]);
  });
});

describe('link', () => {
  it('says why', () => {
    const [best] = linker.link('Gestionaire de communauté en ligne confirmé');
    expect(best?.reason.matched).toContainEqual(['gestionaire', 'gestionnaire']);
    expect(best?.reason.ignored).toEqual(['confirme']);
    expect(best?.reason.missing).toEqual([]);
  });

  it('gives scores between 0 and 1 that never rise, one result a sheet', () => {
    for (const title of ['Développeur Java H/F', 'Chef d’équipe', 'Vendeuse', 'aide soignante']) {
      const results = linker.link(title, { top: 10 });
      expect(new Set(results.map(({ code }) => code)).size).toBe(results.length);
      const scores = results.map(({ score }) => score);
      expect(scores).toEqual([...scores].sort((a, b) => b - a));
      expect(scores.every((score) => score >= 0 && score <= 1)).toBe(true);
    }
  });

  it.each(['assistant', 'conseillère', 'chef de projet', 'conducteur', 'électricien'])(
    'does not take the common word for many jobs for the one occupation that ESCO calls so: %s',
    (word) => {
      const [best] = linker.link(word);
      expect(best?.kind).not.toBe('exact');
      // From here on a page marks a job as sure.
      expect(best?.score).toBeLessThan(0.6);
    },
  );

  it('keeps to a name of ESCO that says which job it is', () => {
    expect(linker.link('animatrice des arts du cirque')[0]).toMatchObject({
      code: 'G1202',
      kind: 'exact',
    });
  });

  it('lets the ad settle the common word for many jobs', () => {
    const domains = (context: string) =>
      linker.link("Chef d'équipe", { context, top: 2 }).map(({ code }) => code.slice(0, 3));
    const garden = domains(
      'Entretien des espaces verts : tonte, taille de haies, plantations, encadrement des jardiniers paysagistes.',
    );
    const cleaning = domains(
      'Nettoyage de locaux, encadrement des agents de propreté, produits d’entretien, hygiène des surfaces.',
    );
    expect(garden[0]).toBe('A12');
    expect(garden).not.toContain('K22');
    expect(cleaning[0]).toBe('K22');
    expect(cleaning).not.toContain('A12');
  });

  it('keeps to a title that says its trade, whatever the ad is about', () => {
    const cleaning =
      'Nettoyage de locaux, encadrement des agents de propreté, produits d’entretien, hygiène des surfaces.';
    for (const title of ['Employé libre-service rayon frais', 'Infirmier de nuit en clinique']) {
      const [alone] = linker.link(title, { top: 1 });
      const [beside] = linker.link(title, { top: 1, context: cleaning });
      expect(beside?.code).toBe(alone?.code);
    }
  });
});

describe('hostile texts', () => {
  it.each([
    ['10,000 characters', 'développeur '.repeat(834)],
    ['one word of 10,000 letters', 'a'.repeat(10_000)],
    ['brackets', '('.repeat(10_000)],
    ['emoji', '🧑‍💻'.repeat(1000)],
    ['right-to-left', 'مهندس برمجيات '.repeat(500)],
    ['markup', '<img src=x onerror=alert(1)>'.repeat(300)],
    ['a lone surrogate', '\ud83d développeur \udc00'],
    ['marks', 'h/f'.repeat(3000)],
  ])('%s: an answer, no exception', (_, text) => {
    expect(Array.isArray(linker.link(text))).toBe(true);
    expect(Array.isArray(linker.search(text))).toBe(true);
    expect(Array.isArray(linker.link('Plombier', { context: text }))).toBe(true);
  });

  it('never throws', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
        linker.link(text, { context: text });
        linker.search(text);
      }),
      { numRuns: 60 },
    );
  });

  it('refuses a buffer that is no index', () => {
    expect(() => createLinker(new ArrayBuffer(3))).toThrow(/not a title index/);
    expect(() => createLinker(new ArrayBuffer(64))).toThrow(/not a title index/);
  });
});
