import { afterEach, describe, expect, it, vi } from 'vitest';
import { answerCommands } from '../../../src/extension/commands';
import { addMenus } from '../../../src/extension/menus';
import { answerOmnibox } from '../../../src/extension/omnibox';

const { browser } = vi.hoisted(() => ({ browser: {} as Record<string, unknown> }));
vi.mock('wxt/browser', () => ({ browser }));

describe('a browser without keyboard, menus or address bar keywords, as Firefox for Android', () => {
  afterEach(() => {
    for (const name of Object.keys(browser)) delete browser[name];
  });

  it('starts all the same', () => {
    for (const start of [answerCommands, addMenus, answerOmnibox]) expect(start).not.toThrow();
  });

  it('is told apart from one that has them', () => {
    const listened: string[] = [];
    const event = (name: string) => ({ addListener: () => listened.push(name) });
    browser.commands = { onCommand: event('command') };
    browser.runtime = { onInstalled: event('installed') };
    browser.contextMenus = { onClicked: event('menu') };
    answerCommands();
    addMenus();
    expect(listened).toEqual(['command', 'installed', 'menu']);
  });
});
