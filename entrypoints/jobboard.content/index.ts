import { defineContentScript } from 'wxt/utils/define-content-script';
import { BOARD_MATCHES } from '../../src/page/boards';
import './style.css';
import { run } from './run';

export default defineContentScript({
  matches: BOARD_MATCHES,
  // Boards show their ads in frames of their own, some of them written on the fly.
  allFrames: true,
  matchAboutBlank: true,
  runAt: 'document_idle',
  // An event already sends an older script of ours away; a message to the window would be every page's to hear.
  noScriptStartedPostMessage: true,
  main: run,
});
