import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { keptLook } from '../src/extension/kept-look';

/** Runs in the pages that have a shell, before the app: the shell is painted while the settings are still being read. */
export default defineUnlistedScript(() => keptLook.wear());
