import { readFileSync } from 'node:fs';
import type { Plugin } from 'vite';

const SHELL = 'src/ui/app/shell.html';
const PLACE = /<div id="app" data-shell="(\w+)"><\/div>/;
const STYLE_SHEET = /\s*<link rel="stylesheet"[^>]*href="\/([^"]+)">/g;

/**
 * Lets our pages paint with what their HTML brings: the style sheets stand in
 * it, and a page that asks for it (`data-shell`, its value the app's place) has
 * the frame of the app before the script that fills it is read, and a small
 * script that says the chosen look as soon as it can.
 */
export function firstPaint(): Plugin {
  return {
    name: 'first-paint',
    transformIndexHtml: {
      order: 'post',
      handler(html, { bundle }) {
        const shell = readFileSync(SHELL, 'utf8').replace(/<!--.*?-->|\n\s*/g, '');
        const framed = html.replace(
          PLACE,
          (_, place: string) =>
            `<script async src="/early-look.js"></script>\n    <div id="app">${shell.replace('{place}', place)}</div>`,
        );
        // While developing, Vite puts the styles in by script.
        if (!bundle) return framed;
        return framed.replace(STYLE_SHEET, (_, file: string) => {
          const sheet = bundle[file];
          if (sheet?.type !== 'asset') throw new Error(`no style sheet ${file}`);
          return `\n    <style>${String(sheet.source).trim()}</style>`;
        });
      },
    },
  };
}
