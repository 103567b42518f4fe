import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { titleIndex } from '../../../scripts/assets/index-assets';
import { createLinker } from '../../../src/matching/linker';
import { proposals, proposedCode } from '../../../src/matching/proposals';

const linker = createLinker(titleIndex());
const first = (text: string) => proposals(linker, text, 8)[0];

describe('proposals', () => {
  it.each([
    ['réparer des vélos', 'I1619'],
    ["s'occuper de bébés", 'J1304'],
    ['conduire un train', 'N4301'],
  ])('begin with what people say of a job, of a description: %s', (text, code) => {
    const codes = proposals(linker, text, 3).map(proposedCode);
    expect(first(text)?.by).toBe('told');
    expect(codes).toContain(code);
  });

  it.each(['boulanger', 'aide soi', 'technicien', 'plakiste'])(
    'begin with names where one is meant: %s',
    (text) => {
      expect(first(text)?.by).toBe('name');
    },
  );

  it('has sheets that tell of a text between those named so and those only like it', () => {
    const list = proposals(linker, 'python', 20);
    expect(list.some((one) => one.by === 'told' && one.phrase === null)).toBe(true);
  });

  it('are at most as many as wanted, each sheet once', () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.string(), fc.constantFrom('vendre des fleurs', 'chef', 'le bois', 'infirm')),
        fc.integer({ min: 1, max: 30 }),
        (text, top) => {
          const codes = proposals(linker, text, top).map(proposedCode);
          expect(codes.length).toBeLessThanOrEqual(top);
          expect(new Set(codes).size).toBe(codes.length);
        },
      ),
      { numRuns: 60 },
    );
  });
});
