import fc from 'fast-check';
import { expect, it } from 'vitest';
import { pack, unpack } from '../../../src/extension/packed-texts';

it('brings every text back, and which are titles', () => {
  const text = fc.oneof(
    fc.record({ text: fc.string({ unit: 'binary' }) }),
    fc.record({ text: fc.string(), title: fc.constant(true) }),
  );
  fc.assert(
    fc.property(fc.array(text), (texts) => {
      expect(unpack(pack(texts))).toEqual(texts);
    }),
  );
});
