import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { MAX_TEXT, MAX_TEXTS } from '../../../src/detection/limits';
import { pack } from '../../../src/extension/packed-texts';
import { handle as handleInPage } from '../../../src/extension/page-messages';
import { send } from '../../../src/extension/protocol';
import { handle } from '../../../src/extension/worker/messages';

beforeEach(() => fakeBrowser.reset());

describe('messages', () => {
  it('carry data and answer', async () => {
    const stop = handle('reportJobs', ({ codes }) => {
      expect(codes).toEqual(['E1101']);
    });
    await send('reportJobs', { codes: ['E1101'] });
    stop();
  });

  it.each([
    ['getSheet', { code: 'E1101; drop' }],
    ['getSheet', {}],
    ['reportJobs', { codes: ['Z9'] }],
    ['openSearch', { query: 'x'.repeat(MAX_TEXT + 1) }],
    ['changeSettings', { delay: -1 }],
    ['changeSettings', { offHosts: [] }],
    ['addToQuiz', { answers: { zz: 1 } }],
    ['addToQuiz', { answers: { r01: 6 } }],
    ['getBriefs', { codes: Array(5_001).fill('E1101') }],
    ['readTexts', pack(Array(MAX_TEXTS + 1).fill({ text: 'x' }))],
    ['readTexts', pack([{ text: 'x'.repeat(MAX_TEXT + 1) }])],
    ['readTexts', { text: 'boulanger', lengths: [4, 4], titles: [] }],
  ] as const)('%s refuses %j before its handler sees it', async (type, data) => {
    let reached = false;
    const stop = handle(type, (() => {
      reached = true;
    }) as never);
    await expect(send(type, data as never)).rejects.toThrow('BadMessage');
    expect(reached).toBe(false);
    stop();
  });

  it.each([
    ['changeSettings', { theme: 'dark' }],
    ['drawSheet', { code: 'E1101', languages: ['fr'] }],
    ['drawRest', { code: 'E1101', locale: 'fr' }],
    ['addToQuiz', { answers: { r01: 5 } }],
  ] as const)('%s is for our own pages alone', async (type, data) => {
    vi.stubGlobal('location', { origin: 'chrome-extension://ours' });
    const answer = vi.fn(() => null as never);
    const stop = handle(type, answer);
    const from = async (url: string) => {
      const message = { id: 1, type, data, timestamp: 1 };
      const answered = new Promise<{ err?: Error }>((resolve) => {
        void fakeBrowser.runtime.onMessage.trigger(message, { url }, resolve);
      });
      return String((await answered).err?.message);
    };
    expect(await from('https://www.apec.fr/')).toContain('BadMessage');
    expect(await from('chrome-extension://ours.example/')).toContain('BadMessage');
    expect(answer).not.toHaveBeenCalled();
    expect(await from('chrome-extension://ours/sheet.html')).toBe('undefined');
    expect(answer).toHaveBeenCalledOnce();
    stop();
  });

  it('to a page are refused there too', async () => {
    let reached = false;
    const stop = handleInPage('frameJobs', () => {
      reached = true;
    });
    const sent = send('frameJobs', { frame: -1, codes: [] });
    await expect(sent).rejects.toThrow('BadMessage');
    expect(reached).toBe(false);
    stop();
  });

  it('tell the sender of a failed answer', async () => {
    const stop = handle('getSheet', () => Promise.reject(new Error('No sheet has this code')));
    await expect(send('getSheet', { code: 'E9999' })).rejects.toThrow('No sheet has this code');
    stop();
  });
});
