import { resolve } from 'node:path';
import preact from '@preact/preset-vite';
import { mergeConfig, type Plugin, type UserConfig } from 'vite';
import { defineConfig } from 'wxt';
import { firstPaint } from './scripts/assets/first-paint';
import { writeGeneratedAssets } from './scripts/assets/generated';
import { onlyLicensed } from './scripts/assets/licences';
import { SCRIPT, STYLE } from './src/extension/content-script';
import { BOARD_MATCHES } from './src/page/boards';

/** Oldest browsers promised: CSS Custom Highlights, popover and (Chrome 130) addresses of ours that no page can guess. */
const MINIMUM = { chrome: '130', firefox: '140.0' };

const ANY_SITE = ['https://*/*', 'http://*/*'];

/** What is on every page of ours, and the briefs that several views share. */
const APP =
  /src[\\/]ui[\\/]app[\\/](app|page-root)\.tsx$|src[\\/]extension[\\/]bundled[\\/]briefs\.ts$|rolldown[\\/]runtime/;

/** What takes over a sheet that stands in its page, or draws it. */
const SHEET = /src[\\/]ui[\\/]sheet[\\/]sheet-view\.tsx$|entrypoints[\\/]sheet[\\/]app-page\.tsx$/;

/** What puts a sheet in its page as the worker draws it, before the app is read: the app has parts of it in common. */
const FIRST =
  /src[\\/]ui[\\/]sheet[\\/]drawn-sheet\.ts$|src[\\/]extension[\\/]kept-look\.ts$|src[\\/]ui[\\/]app[\\/](routes|shell)\.ts$|preload-helper|wxt-html-plugins/;

/** What the search, the reader of pay and whole sheets compare words by: as many small files otherwise. */
const WORDS = /src[\\/]french[\\/](fold|stem|tokens|word-list)\.ts$/;

/**
 * One script and one style sheet for what the popup opens on, one of each for a
 * sheet: a dozen small files cost more in requests than they save in bytes.
 */
const PAGE_CHUNKS: UserConfig = {
  build: {
    // Every browser promised has it by itself.
    modulePreload: { polyfill: false },
    rolldownOptions: {
      output: {
        codeSplitting: {
          groups: [
            { name: 'first', test: FIRST, priority: 3 },
            { name: 'app', test: APP, priority: 2 },
            { name: 'sheet', test: SHEET, priority: 1 },
            { name: 'words', test: WORDS, priority: 1 },
          ],
        },
      },
    },
  },
};

/**
 * Tells V8 to compile the whole of the script that reads a page when it is
 * loaded, which Chrome does on another thread: compiled at each function's
 * first call, it would cost the page about 8 ms.
 */
function eagerSession(): Plugin {
  return {
    name: 'eager-session',
    generateBundle(_options, bundle) {
      const session = bundle['session.js'];
      if (session?.type === 'chunk') session.code = `//# allFunctionsCalledOnLoad\n${session.code}`;
    },
  };
}

/**
 * Puts the marks' style on the root alone in Chromium, where highlights inherit
 * it: matched against every element, it would cost each page's first style 1 ms.
 * In Firefox they do not inherit.
 */
function rootedHighlights(): Plugin {
  return {
    name: 'rooted-highlights',
    enforce: 'pre',
    transform(code, id) {
      if (!/entrypoints[\\/]jobboard[\\/]style\.css$/.test(id)) return;
      return { code: code.replaceAll(/^::highlight/gm, ':root::highlight'), map: null };
    },
  };
}

export default defineConfig({
  // Explicit imports only: readers and knip see where a name comes from.
  imports: false,
  vite: ({ browser }) => ({
    // What WXT asks for first. Chrome has no such name, and a page's element of that id would have it.
    ...(browser === 'firefox' ? {} : { define: { 'globalThis.browser': 'undefined' } }),
    plugins: [
      preact(),
      firstPaint(),
      eagerSession(),
      onlyLicensed(),
      ...(browser === 'firefox' ? [] : [rootedHighlights()]),
    ],
  }),
  manifest: ({ browser }) => ({
    name: '__MSG_extName__',
    description: '__MSG_extDescription__',
    default_locale: 'fr',
    permissions: ['storage', 'activeTab', 'contextMenus', 'scripting'],
    // Asked for one site at a time, when the reader wants Loupe Métier there too.
    ...(browser === 'firefox'
      ? { optional_permissions: ANY_SITE }
      : { optional_host_permissions: ANY_SITE }),
    // Declared here, not as one of WXT's content scripts: those begin with 2 ms of WXT's own work in every page.
    content_scripts: [
      {
        matches: BOARD_MATCHES,
        js: [SCRIPT],
        css: [STYLE],
        // Boards show their ads in frames of their own, some of them written on the fly.
        all_frames: true,
        match_about_blank: true,
        run_at: 'document_start',
      },
    ],
    // The hosts of the content script once more: without it Chrome does not let us start in pages open
    // before an update, and Firefox does not tell which site is in a tab.
    host_permissions: BOARD_MATCHES,
    // Read by our own content script alone; its address is another one each session (Chrome) or installation (Firefox).
    web_accessible_resources: [
      {
        resources: ['session.js', 'card.js', 'list-pay.js'],
        matches: ANY_SITE,
        ...(browser === 'firefox' ? {} : { use_dynamic_url: true }),
      },
    ],
    omnibox: { keyword: 'metier' },
    commands: {
      'next-job': {
        description: '__MSG_commandNext__',
        suggested_key: { default: 'Alt+Shift+J' },
      },
      'previous-job': {
        description: '__MSG_commandPrevious__',
        suggested_key: { default: 'Alt+Shift+K' },
      },
    },
    content_security_policy: {
      extension_pages:
        "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; connect-src 'self'; base-uri 'none'; form-action 'none'",
    },
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'loupe-metier@loupe-metier.example',
              strict_min_version: MINIMUM.firefox,
              data_collection_permissions: { required: ['none'] },
            },
          },
        }
      : { minimum_chrome_version: MINIMUM.chrome }),
  }),
  hooks: {
    'vite:build:extendConfig': (entrypoints, config) => {
      // Scripts of pages and the worker are one file each; our own pages share theirs.
      if (!entrypoints.some(({ type }) => type === 'popup')) return;
      config.build = mergeConfig({ build: config.build }, PAGE_CHUNKS).build;
    },
    'build:publicAssets': async (_wxt, files) => {
      for (const { path, file } of await writeGeneratedAssets(resolve('.cache/assets'))) {
        files.push({ relativeDest: path, absoluteSrc: file });
      }
    },
  },
});
