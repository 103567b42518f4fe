/** What every page of a board has to take, and the popup to load: the weight of our scripts, and nothing of the sheets. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { gzipped, popupWeight } from './support/weights';

const BUILD = '.output/chrome-mv3';
/** In kB, gzipped. */
const MOST = { page: 45, popup: 60 };

const read = (path: string) => readFileSync(join(BUILD, path));

test('the scripts of a page nobody hovers weigh little', () => {
  const { content_scripts } = JSON.parse(read('manifest.json').toString());
  const files = content_scripts.flatMap(({ js, css }: Record<string, string[]>) => [
    ...js!,
    ...css!,
  ]);
  expect(files).toHaveLength(2);
  expect(gzipped(BUILD, [...files, 'session.js'])).toBeLessThan(MOST.page);
});

test('the scripts of the popup and its search weigh little', () => {
  const { atOnce, withSearch } = popupWeight(BUILD);
  expect(atOnce).toBeGreaterThan(5);
  expect(withSearch).toBeGreaterThan(atOnce);
  expect(withSearch).toBeLessThan(MOST.popup);
});

test('no name of what a sheet tells is in a script of a page', () => {
  const scripts = ['jobboard.js', 'session.js', 'card.js', 'list-pay.js'].map((file) =>
    read(file).toString(),
  );
  const names = readdirSync(join(BUILD, 'data/sheets')).flatMap((shard) => {
    const { skills } = JSON.parse(read(`data/sheets/${shard}`).toString());
    return Object.values<{ name: string }>(skills).map(({ name }) => name);
  });
  expect(names.length).toBeGreaterThan(1_000);
  // A short name may be words of the interface.
  const long = names.filter((name) => name.length >= 25);
  expect(long.filter((name) => scripts.some((script) => script.includes(name)))).toEqual([]);
});
