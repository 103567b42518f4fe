import { dirname } from 'node:path';
import { Visitor } from 'oxc-parser';
import { describe, expect, test } from 'vitest';
import { filesUnder, lineAt, read, sources } from './sources';

/** The sentences of one file: an extension's message file has an object per key. */
function sentences(path: string): Record<string, string> {
  const found: Record<string, string | { message: string }> = JSON.parse(read(path));
  return Object.fromEntries(
    Object.entries(found).map(([key, value]) => [
      key,
      typeof value === 'string' ? value : value.message,
    ]),
  );
}

const inFrench = filesUnder('src', 'public').filter((path) =>
  /\/locales\/fr\.json$|\/_locales\/fr\/messages\.json$/.test(path),
);
const englishOf = (path: string) =>
  path.replace(/\/locales\/fr\.json$/, '/locales/en.json').replace('/fr/messages', '/en/messages');

const parameters = (text: string) => [...text.matchAll(/\{\w+\}|\$\w+\$/g)].map(String).sort();

describe.each(inFrench)('%s', (path) => {
  const french = sentences(path);
  const english = sentences(englishOf(path));

  test('has every sentence in both languages', () => {
    expect(Object.keys(english).sort()).toEqual(Object.keys(french).sort());
    const empty = Object.entries({ ...french, ...english }).filter(([, text]) => !text.trim());
    expect(empty).toEqual([]);
  });

  test('fills the same parameters in both languages', () => {
    // "one" may be a word in one language and a figure in the other.
    const keys = Object.keys(french).filter((key) => !key.endsWith('_one'));
    const differing = keys.filter(
      (key) => String(parameters(french[key]!)) !== String(parameters(english[key] ?? '')),
    );
    expect(differing).toEqual([]);
  });
});

test('every area of the interface has its dictionaries', () => {
  expect(inFrench.length).toBeGreaterThan(2);
  expect(new Set(inFrench.map((path) => dirname(path))).size).toBe(inFrench.length);
});

/** Proper nouns are the same in every language: ours, those of boards, those of French diplomas. */
const OURS = /^[\s·|]*Loupe Métier\s*$/;
const OF_NAMES = [/^src\/page\/boards\//, /^src\/ui\/parts\/certification-name\.ts$/];

/** Attributes whose value a reader sees or hears. */
const SPOKEN = new Set(['alt', 'aria-label', 'aria-description', 'label', 'placeholder', 'title']);
const WORD = /\p{L}{2,}/u;
const FRENCH = /[àâäçéèêëîïôöùûüœæÀÂÇÉÈÊÎÔÙÛŒ]/;

describe('no sentence a reader sees is written in code', () => {
  const interfaces = sources.filter(
    ({ path }) =>
      /^(src\/(ui|page|extension)|entrypoints)\//.test(path) &&
      !OF_NAMES.some((names) => names.test(path)),
  );

  test.each(interfaces)('$path', ({ text, ast }) => {
    const found: string[] = [];
    const note = (start: number, said: string) => {
      if (!OURS.test(said)) found.push(`line ${lineAt(text, start)}: ${said.trim()}`);
    };
    new Visitor({
      JSXText({ start, value }) {
        if (WORD.test(value)) note(start, value);
      },
      JSXAttribute({ start, name, value }) {
        const written = value?.type === 'Literal' && typeof value.value === 'string';
        const attribute = name.type === 'JSXIdentifier' ? name.name : '';
        if (written && SPOKEN.has(attribute) && WORD.test(value.value)) note(start, value.value);
      },
      Literal(node) {
        if (typeof node.value === 'string' && FRENCH.test(node.value)) note(node.start, node.value);
      },
      TemplateElement({ start, value }) {
        if (FRENCH.test(value.raw)) note(start, value.raw);
      },
    }).visit(ast.program);
    expect(found).toEqual([]);
  });
});
