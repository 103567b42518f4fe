import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { detectCandidates } from '../../../src/detection/candidates';
import { resolveCandidate } from '../../../src/detection/resolve';

const word = fc.constantFrom(
  'un',
  'le',
  'de',
  "d'",
  'chargé',
  'conseiller',
  'vendeur',
  'infirmier(e)',
  'et',
  'ou',
  '/',
  ' - ',
  ',',
  '.',
  '(H/F)',
  'Data',
  'Analyst',
  'diplôme',
  'responsable',
  'serveur',
  'œuvre',
  '\u00ad',
  '\u200b',
  '😀',
  '\n',
  'É',
  'e\u0301',
  'technicien·ne·s',
  'MAINTENANCE',
  'aide',
  'à domicile',
  'chef',
  'İ',
  '(',
  ')',
  'l’',
  'les',
  '12',
  'senior',
);
const text = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 200 }),
  fc.array(word, { maxLength: 40 }).map((words) => words.join(' ')),
  fc.array(word, { maxLength: 40 }).map((words) => words.join('')),
);
const kind = fc.constantFrom<'title' | 'text' | undefined>('title', 'text', undefined);

describe('whatever the text', () => {
  it('gives spans inside it, in order, without overlap, that say what they cover', () => {
    fc.assert(
      fc.property(text, kind, (text, kind) => {
        const candidates = detectCandidates(text, kind ? { kind } : {});
        let last = 0;
        for (const candidate of candidates) {
          expect(candidate.start).toBeGreaterThanOrEqual(last);
          expect(candidate.end).toBeGreaterThan(candidate.start);
          expect(candidate.end).toBeLessThanOrEqual(text.length);
          expect(text.slice(candidate.start, candidate.end)).toBe(candidate.text);
          last = candidate.end;
          for (const mention of resolveCandidate(candidate)) {
            expect(mention.start).toBeGreaterThanOrEqual(candidate.start);
            expect(mention.end).toBeLessThanOrEqual(candidate.end);
            expect(text.slice(mention.start, mention.end)).toBe(mention.text);
          }
        }
      }),
      { numRuns: 500 },
    );
  });

  it('reads each paragraph alone: another one before it changes nothing but the offsets', () => {
    fc.assert(
      fc.property(text, text, kind, (before, after, kind) => {
        const options = kind ? { kind } : {};
        const alone = detectCandidates(after, options);
        const shift = before.length + 1;
        const together = detectCandidates(`${before}\n${after}`, options).filter(
          ({ start }) => start >= shift,
        );
        expect(together.map((c) => [c.start - shift, c.text])).toEqual(
          alone.map((c) => [c.start, c.text]),
        );
      }),
    );
  });

  it('finds the same jobs with composed and decomposed accents', () => {
    const composed = 'Nous recherchons un développeur expérimenté et une pâtissière.';
    const texts = (text: string) => detectCandidates(text).map((c) => c.text.normalize('NFC'));
    expect(texts(composed.normalize('NFD'))).toEqual(texts(composed));
    expect(texts(composed).length).toBe(2);
  });
});

describe('hostile text', () => {
  const hostile: [string, string][] = [
    ['"chargé de " without end', 'chargé de '.repeat(100_000)],
    ['one word of a megabyte', 'a'.repeat(1 << 20)],
    ['one line of a megabyte', 'vendeur et '.repeat(100_000)],
    ['adjectives without end', `${'jeune '.repeat(100_000)}vendeur`],
    ['open parentheses', 'vendeur('.repeat(50_000)],
    ['marks without end', 'vendeur h/f'.repeat(50_000)],
    ['English words without end', `${'data '.repeat(100_000)}analyst`],
    ['spaces', `vendeur${' '.repeat(1 << 20)}en boulangerie`],
    ['empty lines', '\n'.repeat(1 << 20)],
  ];
  it.each(hostile)('is read to its end: %s', (_, text) => {
    for (const { start, end, text: span } of detectCandidates(text)) {
      expect(end - start).toBe(span.length);
      // Bounded: no candidate runs away with the line.
      if (span.length > 2000) throw new Error(`candidate of ${span.length} units`);
    }
  });
});
