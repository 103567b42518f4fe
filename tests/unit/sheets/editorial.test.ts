import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parseEditorial, readEditorial } from '../../../scripts/assets/editorial';
import { shippedSheets } from '../../../scripts/assets/shipped-sheets';
import { DATA_FOLDER, readTable } from '../../../scripts/data/read-table';

const references = { A: { name: { fr: 'Page', en: 'Page' }, kind: 'web page' } };

describe('the hand-written layer', () => {
  it('holds every topic on the community manager sheet', async () => {
    const { editorial } = await (await shippedSheets()).get('E1101');
    expect(Object.keys(editorial ?? {}).sort()).toEqual(
      [
        'summary',
        'otherNames',
        'associatedProfessions',
        'keyDates',
        'objectives',
        'functions',
        'missions',
        'skills',
        'qualities',
        'hours',
        'employers',
        'pay',
        'career',
        'regulation',
        'minimumAge',
        'apprenticeship',
        'training',
        'profile',
        'questions',
        'furtherReading',
        'references',
      ].sort(),
    );
  });

  it('is named after sheets that are there, and links to such', () => {
    const codes = new Set(readTable('jobs.tsv', ['code']).map(({ code }) => code));
    const layers = readEditorial();
    expect(layers.size).toBe(readdirSync(`${DATA_FOLDER}editorial`).length);
    for (const [code, layer] of layers) {
      expect(codes).toContain(code);
      const linked = [...(layer.career ?? []), ...(layer.associatedProfessions ?? [])];
      for (const job of linked) if (job.code) expect(codes).toContain(job.code);
    }
  });

  it('refuses a sentence in one language only, naming file and place', () => {
    const layer = { summary: { fr: 'Une phrase.', from: ['A'] }, references };
    expect(() => parseEditorial('X.json', layer)).toThrow(/data\/editorial\/X\.json: .*"en"/s);
  });

  it('refuses a misspelt topic', () => {
    expect(() => parseEditorial('X.json', { sumary: {}, references })).toThrow(/sumary/);
  });

  it('refuses a source that the references do not name, however deep', () => {
    const layer = {
      questions: [
        {
          question: { fr: 'Quoi ?', en: 'What?' },
          answer: { fr: 'Ça.', en: 'That.', from: ['Z'] },
        },
      ],
      references,
    };
    expect(() => parseEditorial('X.json', layer)).toThrow('source "Z" is not among the references');
  });
});
