import { inflateSync } from 'node:zlib';

/** How many pages a PDF has. Chromium writes its objects out, Firefox packs them. */
export function pagesOf(pdf: Uint8Array): number {
  const written = Buffer.from(pdf).toString('latin1');
  const packed = [...written.matchAll(/\/ObjStm[\s\S]*?stream\r?\n([\s\S]*?)endstream/g)].map(
    ([, stream = '']) => inflateSync(Buffer.from(stream, 'latin1')).toString('latin1'),
  );
  return [written, ...packed].join('\n').match(/\/Type\s*\/Page\b/g)?.length ?? 0;
}
