/** What the built extension holds, as a store's reviewer reads it: no way to the network, no address but of the web's own, no permission unexplained. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';

const BUILD = '.output/chrome-mv3';

const files = readdirSync(BUILD, { recursive: true, encoding: 'utf8' });
const read = (path: string) => readFileSync(join(BUILD, path), 'utf8');
const holding = (kind: RegExp, word: RegExp) =>
  files.filter((path) => kind.test(path) && word.test(read(path)));
const manifest = JSON.parse(read('manifest.json'));

test('scripts name no way to the network, but the one that reads our own files', () => {
  // The policy of our pages forbids most of them; a content script obeys the page's, and WebRTC no policy.
  const ways =
    /XMLHttpRequest|WebSocket|EventSource|WebTransport|RTCPeerConnection|sendBeacon|importScripts|new Image\b|serviceWorker\.register/;
  expect(holding(/\.js$/, ways)).toEqual([]);
  // A method may be named so as well.
  expect(
    holding(/^(card|list-pay|jobboard|session|early)\.js$/, /(?<!async |[.\w#])fetch\(/),
  ).toEqual([]);
  expect(holding(/\.(html|css)$/, /https?:|\bping=|preconnect|prefetch|@import/)).toEqual([]);
});

test('scripts make no code of texts', () => {
  expect(
    holding(/\.js$/, /\beval\(|new Function\b|srcdoc|insertAdjacentHTML|document\.write/),
  ).toEqual([]);
});

test('the licence of each package whose code ships does too', () => {
  const { dependencies } = JSON.parse(readFileSync('package.json', 'utf8'));
  const licences = read('licences.txt');
  const names = [...Object.keys(dependencies), 'wxt', '@wxt-dev/browser'];
  expect(names.filter((name) => !licences.includes(`\n${name} `))).toEqual([]);
  for (const words of ['MIT License', 'Apache License', 'Jason Miller'])
    expect(licences).toContain(words);
});

test('each address in the sheets is a plain one of the web', () => {
  const addresses = files
    .filter((path) => /^data.*\.json$/.test(path))
    .flatMap((path) => [...read(path).matchAll(/"url":"([^"]*)"/g)].map(([, url]) => url ?? ''));
  expect(addresses.length).toBeGreaterThan(10);
  expect(addresses.filter((url) => !/^https:\/\/[a-z0-9.-]+(\/|$)/.test(url))).toEqual([]);
});

test('the manifest asks for what PRIVACY.md explains, and opens nothing', () => {
  const privacy = readFileSync('PRIVACY.md', 'utf8');
  const unexplained = manifest.permissions.filter(
    (name: string) => !privacy.includes(`\`${name}\``),
  );
  expect(unexplained).toEqual([]);
  expect(manifest.host_permissions).toEqual(manifest.content_scripts[0].matches);
  expect(manifest).not.toHaveProperty('externally_connectable');
  expect(manifest.web_accessible_resources).toEqual([
    {
      resources: ['session.js', 'card.js', 'list-pay.js'],
      matches: ['https://*/*', 'http://*/*'],
      use_dynamic_url: true,
    },
  ]);
  const policy = manifest.content_security_policy.extension_pages;
  expect(policy).toContain("default-src 'none'; script-src 'self';");
  expect(policy).not.toMatch(/https?:|\*|unsafe-eval/);
});
