import { askFromPage as ask } from '../../src/extension/ask-from-page';
import { handle } from '../../src/extension/page-messages';
import type { PageSettings } from '../../src/extension/protocol';
import { ScriptLife } from '../../src/extension/script-life';
import { pageAddress, watchAddress } from '../../src/page/address';
import { boardOf } from '../../src/page/boards';
import { dropLeftHosts } from '../../src/page/host-element';
import { answerMessages } from './answers';
import { firstSettings } from './first-settings';
import { ReadDocument } from './read-document';

/** Our script in one document, from its load to the end of the script's life. */
export async function run(): Promise<void> {
  const script = new ScriptLife();
  followRewriting(script);
  const board = boardOf(pageAddress());
  const settings = await firstSettings(script, askSettings);
  if (!settings || script.isOver) return;
  dropLeftHosts();
  const read = new ReadDocument(script, board, settings);
  const askAgain = () => {
    askSettings().then(
      (next) => !script.isOver && read.obey(next),
      // Nobody answered: those at hand hold until the next change.
      () => {},
    );
  };
  // The background watches the store and reads it: what can be in it is no matter of a page.
  script.onEnd(handle('settingsChanged', askAgain));
  if (board?.within) watchAddress(() => read.lookAgain(), script.signal);
  answerMessages(script, read);
  read.gatherFrames();
  // A document shown again from the browser's memory says again what it names. While it was
  // put aside no message reached it, such as that its site is off now.
  const shownAgain = ({ persisted }: PageTransitionEvent) => {
    if (!persisted) return;
    read.report();
    askAgain();
  };
  addEventListener('pageshow', shownAgain, { signal: script.signal });
}

/** A document that its page writes anew (`document.open`) has lost every listener, ours too: all begins again. */
function followRewriting(script: ScriptLife): void {
  const root = document.documentElement;
  const observer = new MutationObserver(() => {
    if (!document.documentElement || document.documentElement === root) return;
    script.end();
    void run();
  });
  observer.observe(document, { childList: true });
  script.onEnd(() => observer.disconnect());
}

function askSettings(): Promise<PageSettings> {
  return ask('getSettings', {});
}
