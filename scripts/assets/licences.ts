/** The licences of the code that ships: ours, and of each package that is in its scripts, as theirs ask. */
import { readdirSync, readFileSync } from 'node:fs';
import type { Plugin } from 'vite';
import type { GeneratedAsset } from './generated';

interface Package {
  name: string;
  version: string;
  license: string;
  author?: string | { name: string };
  dependencies?: Record<string, string>;
}

/** What WXT puts into scripts; most of what it depends on builds them. */
const OF_WXT = ['wxt', '@wxt-dev/browser'];

const folderOf = (name: string) => `node_modules/${name}`;
const read = (folder: string): Package =>
  JSON.parse(readFileSync(`${folder}/package.json`, 'utf8')) as Package;

/** Names of the packages that ship, in the order of the alphabet. */
function shipped(): string[] {
  const all = new Set(OF_WXT);
  const add = (of: Package) => {
    for (const name of Object.keys(of.dependencies ?? {})) {
      if (all.has(name)) continue;
      all.add(name);
      add(read(folderOf(name)));
    }
  };
  add(read('.'));
  return [...all].sort();
}

/** A package's own words about its licence; its name alone where it brings no file. */
function licenceOf(name: string): string {
  const { version, license, author } = read(folderOf(name));
  const file = readdirSync(folderOf(name)).find((each) => /^licen[cs]e/i.test(each));
  const by = typeof author === 'object' ? author.name : author;
  const text = file ? readFileSync(`${folderOf(name)}/${file}`, 'utf8').trim() : (by ?? '');
  return `${name} ${version}: ${license}\n\n${text}`;
}

export function licences(): GeneratedAsset {
  const ours = `Loupe Métier\n\n${readFileSync('LICENSE', 'utf8').trim()}`;
  const parts = [ours, ...shipped().map(licenceOf)];
  return { path: 'licences.txt', contents: `${parts.join(`\n\n${'-'.repeat(72)}\n\n`)}\n` };
}

/** Fails a build that takes in a package whose licence does not ship. */
export function onlyLicensed(): Plugin {
  return {
    name: 'only-licensed',
    apply: 'build',
    generateBundle(_options, bundle) {
      const known = new Set(shipped());
      for (const chunk of Object.values(bundle)) {
        for (const id of chunk.type === 'chunk' ? chunk.moduleIds : []) {
          const name = /.*node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(id.replaceAll('\\', '/'))?.[1];
          if (name && !known.has(name)) this.error(`${name} ships without its licence`);
        }
      }
    },
  };
}
