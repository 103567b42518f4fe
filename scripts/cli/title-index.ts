import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, renameSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { titleIndex } from '../assets/index-assets';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
/** What the index depends on: facts, and the code that reads them. */
const INPUTS = [
  'data',
  'src/french',
  'src/matching',
  'scripts/assets/index-assets.ts',
  'scripts/assets/index-inputs.ts',
  'scripts/assets/learned.ts',
];

/** The title index, from `.cache/` when neither data nor code has changed since. */
export function cachedTitleIndex(): ArrayBuffer {
  const file = join(ROOT, '.cache', `index-${fingerprint()}.bin`);
  try {
    return bufferOf(readFileSync(file));
  } catch {
    const index = titleIndex();
    keep(file, index);
    return index;
  }
}

/** A cache that cannot be written (a read-only checkout) is no reason to fail. */
function keep(file: string, index: ArrayBuffer) {
  try {
    mkdirSync(join(ROOT, '.cache'), { recursive: true });
    writeFileSync(`${file}.${process.pid}`, new Uint8Array(index));
    renameSync(`${file}.${process.pid}`, file);
  } catch {}
}

function bufferOf(bytes: Buffer): ArrayBuffer {
  return new Uint8Array(bytes).buffer;
}

/** Names, sizes and times of every input: cheap, and changes with each. */
function fingerprint(): string {
  const hash = createHash('sha256');
  for (const input of INPUTS) visit(join(ROOT, input), (line) => hash.update(line));
  return hash.digest('hex').slice(0, 16);
}

function visit(path: string, note: (line: string) => void) {
  const stat = statSync(path);
  if (!stat.isDirectory()) {
    note(`${path}\t${stat.size}\t${stat.mtimeMs}\n`);
    return;
  }
  for (const name of readdirSync(path).sort()) visit(join(path, name), note);
}
