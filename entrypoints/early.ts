import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { keptLook } from '../src/extension/kept-look';
import { noteEnter } from '../src/ui/app/shell';

/** Runs in the pages that have a shell, before the app: the shell is painted, and may be typed in, while the app is still being read. */
export default defineUnlistedScript(() => {
  keptLook.wear();
  noteEnter();
});
