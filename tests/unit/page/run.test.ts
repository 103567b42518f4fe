// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { run } from '../../../entrypoints/session/run';
import { hostElement } from '../../../src/page/host-element';

const { ask, documents } = vi.hoisted(() => ({
  ask: vi.fn(async () => ({ off: false })),
  documents: [] as { obeyed: unknown[]; reports: number }[],
}));
vi.mock('../../../src/extension/ask-from-page', () => ({ askFromPage: ask }));
vi.mock('../../../src/extension/orphan', () => ({ isOrphan: () => false }));
vi.mock('../../../src/extension/page-messages', () => ({ handle: () => () => {} }));
vi.mock('../../../entrypoints/session/answers', () => ({ answerMessages: () => {} }));
vi.mock('../../../entrypoints/session/read-document', () => ({
  ReadDocument: class {
    obeyed: unknown[] = [];
    reports = 0;
    constructor() {
      documents.push(this);
    }
    obey(settings: unknown) {
      this.obeyed.push(settings);
    }
    report() {
      this.reports++;
    }
    gatherFrames() {}
    lookAgain() {}
  },
}));

const settled = () => new Promise((resolve) => setTimeout(resolve));
const shown = (persisted: boolean) =>
  dispatchEvent(Object.assign(new Event('pageshow'), { persisted }));

beforeEach(() => {
  documents.length = 0;
});
afterEach(() => document.dispatchEvent(new Event('loupe-metier:started')));

describe('our script in a document', () => {
  it('asks for the settings again where the browser shows it from its memory', async () => {
    await run();
    shown(false);
    await settled();
    expect(documents[0]?.obeyed).toEqual([]);
    ask.mockResolvedValueOnce({ off: true });
    shown(true);
    await settled();
    expect(documents[0]).toMatchObject({ obeyed: [{ off: true }], reports: 1 });
  });

  it('begins again where the page writes it anew', async () => {
    await run();
    const anew = document.createElement('html');
    anew.append(document.createElement('body'));
    document.documentElement.remove();
    document.append(anew);
    await settled();
    expect(documents).toHaveLength(2);
    shown(true);
    await settled();
    expect(documents.map(({ reports }) => reports)).toEqual([0, 1]);
  });

  it('takes away what an older script left open', async () => {
    document.documentElement.append(hostElement('card'), hostElement('pay'));
    await run();
    expect(document.querySelectorAll('[data-loupe-metier]')).toHaveLength(0);
  });
});
