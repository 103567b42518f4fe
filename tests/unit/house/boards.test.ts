import { describe, expect, test } from 'vitest';
import { BOARDS } from '../../../src/page/boards';
import { filesUnder, read } from './sources';

const fixtures = filesUnder('tests/fixtures/boards').map((path) => path.split('/').at(-1)!);

describe.each(BOARDS)('the board $name', ({ id, matches }) => {
  test('has a page of ours built like its own', () => {
    expect(fixtures.filter((name) => name.split(/[.]|--/)[0] === id)).not.toEqual([]);
  });

  test('asks for its own hosts, over TLS, and nothing broader', () => {
    for (const pattern of matches) {
      expect(pattern).toMatch(/^https:\/\/(\*\.)?[a-z0-9-]+(\.[a-z0-9-]+)+\/\S*$/);
    }
  });
});

test('no two boards share a name or a pattern', () => {
  const ids = BOARDS.map(({ id }) => id);
  const patterns = BOARDS.flatMap(({ matches }) => matches);
  expect(new Set(ids).size).toBe(ids.length);
  expect(new Set(patterns).size).toBe(patterns.length);
});

test('every fixture is of a board of the table, in French, and loads nothing from outside', () => {
  const ids = BOARDS.map(({ id }) => id);
  for (const path of filesUnder('tests/fixtures/boards').filter((name) => name.endsWith('.html'))) {
    expect(ids).toContain(
      path
        .split('/')
        .at(-1)!
        .split(/[.]|--/)[0],
    );
    expect(read(path)).not.toMatch(/<(script|img|iframe|link)[^>]+(src|href)=["'](https?:)?\/\//);
  }
});
