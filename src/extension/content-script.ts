import type { ScriptPublicPath } from 'wxt/utils/inject-script';

/** The script that starts on a page, and the style of the marks: files of the build, as the manifest names them. */
export const SCRIPT: string = 'jobboard.js';
export const STYLE = 'assets/jobboard.css';

/** The script as it is named to be started by hand. */
export const SCRIPT_PATH = `/${SCRIPT}` as ScriptPublicPath;
