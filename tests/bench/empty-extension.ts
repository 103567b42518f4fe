import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/**
 * Writes an extension that comes to the same pages as ours, with a script of
 * one semicolon and a style sheet of one comment: what a page pays for it is
 * the browser's own, whatever an extension does.
 * @param build folder of our unpacked extension
 * @returns its folder, in the system's temporary one
 */
export function emptyExtension(build: string): string {
  const { permissions, host_permissions, content_scripts } = JSON.parse(
    readFileSync(join(build, 'manifest.json'), 'utf8'),
  );
  const folder = mkdtempSync(join(tmpdir(), 'loupe-empty-'));
  const manifest = {
    manifest_version: 3,
    name: 'Empty',
    version: '1',
    permissions,
    host_permissions,
    background: { service_worker: 'worker.js' },
    content_scripts: [{ ...content_scripts[0], js: ['page.js'], css: ['page.css'] }],
  };
  const files = {
    'manifest.json': JSON.stringify(manifest),
    'worker.js': ';',
    'page.js': ';',
    'page.css': '/**/',
  };
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
  return folder;
}
