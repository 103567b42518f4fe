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
  main: run,
});
