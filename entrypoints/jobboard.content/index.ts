import { defineContentScript } from 'wxt/utils/define-content-script';
import './style.css';
import { loadSession } from './load-session';
import { whenLoaded } from './when-loaded';

export default defineContentScript({
  // The boards: wxt.config.ts fills them in, so that no page parses the table before its own text.
  matches: [],
  // Boards show their ads in frames of their own, some of them written on the fly.
  allFrames: true,
  matchAboutBlank: true,
  // Chrome holds a page's load event back until later scripts have run: this one waits by itself.
  runAt: 'document_start',
  // An event already sends an older script of ours away; a message to the window would be every page's to hear.
  noScriptStartedPostMessage: true,
  async main(ctx) {
    await whenLoaded(ctx.signal);
    if (!ctx.isInvalid) await loadSession(ctx);
  },
});
