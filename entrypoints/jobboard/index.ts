/**
 * In every page of a board and of an added site, from its start. Chrome holds a
 * page's load event back until scripts of later have run, so this one waits by
 * itself; and since each call at the start of a document delays the page, it
 * does no more than that.
 */
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import './style.css';
import { loadSession } from './load-session';
import { whenLoaded } from './when-loaded';

// Whoever starts it by hand waits for what it returns: then the page answers.
export default defineUnlistedScript(() => whenLoaded().then(loadSession));
