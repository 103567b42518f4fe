import { describe, expect, it } from 'vitest';
import { inTurn } from '../../../src/ui/page-jobs/in-turn';

/** Work that is done when the test says so; counts how often it was begun. */
function byHand() {
  const steps: (() => void)[] = [];
  const ask = inTurn(() => new Promise<void>((done) => steps.push(done)));
  const finish = async () => {
    steps.at(-1)?.();
    await new Promise((settled) => setTimeout(settled));
  };
  return { ask, finish, begun: () => steps.length };
}

describe('inTurn', () => {
  it('does what is asked for at once, when nothing is being done', async () => {
    const { ask, finish, begun } = byHand();
    ask();
    expect(begun()).toBe(1);
    await finish();
    expect(begun()).toBe(1);
    ask();
    expect(begun()).toBe(2);
  });

  it('does once more, afterwards, what was asked for meanwhile, however often', async () => {
    const { ask, finish, begun } = byHand();
    ask();
    ask();
    ask();
    expect(begun()).toBe(1);
    await finish();
    expect(begun()).toBe(2);
    await finish();
    expect(begun()).toBe(2);
  });
});
