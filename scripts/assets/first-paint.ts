import { readFileSync } from 'node:fs';
import type { Plugin, Rolldown } from 'vite';

const SHELL = 'src/ui/app/shell.html';
const PLACE = /<div id="app" data-shell="(\w+)"><\/div>/;
const STYLE_SHEET = /\s*<link rel="stylesheet"[^>]*href="\/([^"]+)">/g;

/**
 * Lets our pages paint with what their HTML brings: the style sheets stand in
 * it, and a page that asks for it (`data-shell`, its value the app's place) has
 * the frame of the app before the script that fills it is read, and a small
 * script that says the chosen look, and hears Enter, as soon as it can.
 */
export function firstPaint(): Plugin {
  return {
    name: 'first-paint',
    transformIndexHtml: {
      order: 'post',
      handler(html, { bundle, chunk }) {
        const framed = html.replace(PLACE, (_, place: string) => shellFor(place));
        // While developing, Vite puts the styles in by script.
        if (!bundle) return framed;
        const linked = [...framed.matchAll(STYLE_SHEET)].map(([, file]) => file ?? '');
        const styles = new Set([...linked, ...stylesToCome(bundle, chunk)]);
        const inPlace = [...styles].map((file) => styleOf(bundle, file)).join('');
        return framed.replace(STYLE_SHEET, '').replace(/\s*<\/head>/, `${inPlace}\n  </head>`);
      },
    },
  };
}

/** The frame of the app as it stands at a place before any script has run. */
function shellFor(place: string): string {
  const shell = readFileSync(SHELL, 'utf8').replace(/<!--.*?-->|\n\s*/g, '');
  const placed = shell.replace('{place}', place);
  // A page is opened for a sheet: it has the product's name, and its first script says the look.
  if (place === 'page') return `<div id="app">${placed.replace(' autofocus', '')}</div>`;
  const unnamed = placed.replace(/<a class="app-brand".*?<\/a>/, '');
  return `<script async src="/early.js"></script>\n    <div id="app">${unnamed}</div>`;
}

/** The style sheets of what a page's own script reads next. */
function stylesToCome(bundle: Rolldown.OutputBundle, entry: Rolldown.OutputChunk | undefined) {
  const styles = new Set<string>();
  const seen = new Set<string>();
  const visit = (file: string) => {
    const chunk = bundle[file];
    if (chunk?.type !== 'chunk' || seen.has(file)) return;
    seen.add(file);
    chunk.imports.forEach(visit);
    for (const style of chunk.viteMetadata?.importedCss ?? []) styles.add(style);
  };
  entry?.dynamicImports.forEach(visit);
  return styles;
}

/** A style sheet in the page itself. The link, which loads nothing, tells Vite's own loader that it is there. */
function styleOf(bundle: Rolldown.OutputBundle, file: string): string {
  const sheet = bundle[file];
  if (sheet?.type !== 'asset') throw new Error(`no style sheet ${file}`);
  return `\n    <link rel="stylesheet" disabled href="/${file}">\n    <style>${String(sheet.source).trim()}</style>`;
}
