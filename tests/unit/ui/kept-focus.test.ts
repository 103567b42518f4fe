// @vitest-environment happy-dom
import { beforeEach, describe, expect, it } from 'vitest';
import { keepFocus } from '../../../src/ui/app/kept-focus';

let root: HTMLElement;
beforeEach(() => {
  document.body.innerHTML = `<div id="app"><header><input id="search"></header><main tabindex="-1"><ol><li id="first"><button id="up1" disabled></button><button id="down1"></button></li><li id="second"><button id="up2"></button><button id="down2"></button></li><li id="third"><button id="up3"></button><button id="down3"></button></li></ol><p id="foot"><button id="undo"></button><button id="redo"></button></p></main></div>`;
  root = element('#app');
  keepFocus(root);
});

const element = (selector: string) => document.querySelector<HTMLElement>(selector)!;
const settled = () => new Promise((resolve) => setTimeout(resolve));
/** What has the focus after an element that had it, and then something happened. */
async function afterwards(focused: string, happens: () => void): Promise<string> {
  element(focused).focus();
  happens();
  // As browsers do, happy-dom or not.
  const held = element(focused);
  if (!held?.isConnected || held.matches(':disabled'))
    (document.activeElement as HTMLElement)?.blur();
  await settled();
  const { id, tagName } = document.activeElement as HTMLElement;
  return id || tagName;
}

describe('the keyboard’s place', () => {
  it('stays on a button whose row moved', async () => {
    const move = () => {
      element('ol').prepend(element('#third'));
      element('#up3').blur();
    };
    expect(await afterwards('#up3', move)).toBe('up3');
  });

  it('stays beside a button that has nothing more to do', async () => {
    const disable = () => element('#up2').setAttribute('disabled', '');
    expect(await afterwards('#up2', disable)).toBe('second');
  });

  it('stays in its row where that moved to an end, and the button with it', async () => {
    const move = () => {
      element('ol').prepend(element('#second'));
      element('#up2').setAttribute('disabled', '');
    };
    expect(await afterwards('#up2', move)).toBe('second');
  });

  it('goes to the next row when its own is taken out, and from the last to the one before', async () => {
    expect(await afterwards('#down2', () => element('#second').remove())).toBe('third');
    expect(await afterwards('#up3', () => element('#third').remove())).toBe('first');
  });

  it('goes to what is nearest when a part of the view is replaced, to no control', async () => {
    expect(await afterwards('#up2', () => element('ol').remove())).toBe('foot');
    expect(await afterwards('#undo', () => element('#undo').remove())).toBe('foot');
    element('#search').focus();
    expect(element('#foot').hasAttribute('tabindex')).toBe(false);
  });

  it('goes to the view where another view comes', async () => {
    const replace = () => element('main').replaceChildren(document.createElement('button'));
    expect(await afterwards('#up2', replace)).toBe('MAIN');
  });

  it('is left alone where the reader let it go, or a view took it', async () => {
    const letGo = () => {
      element('main').dispatchEvent(new Event('pointerdown', { bubbles: true }));
      element('#second').remove();
    };
    expect(await afterwards('#up2', letGo)).toBe('BODY');
    const taken = () => {
      element('#third').remove();
      element('#search').focus();
    };
    expect(await afterwards('#up3', taken)).toBe('search');
  });
});
