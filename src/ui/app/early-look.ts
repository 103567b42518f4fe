/**
 * The look the reader chose, as soon as a script can say it: the shell of a page
 * is painted before the settings are read, which takes the browser's answer.
 */
import { keptLook } from '../../extension/kept-look';

const theme = keptLook.read();
if (theme) document.documentElement.dataset.theme = theme;
