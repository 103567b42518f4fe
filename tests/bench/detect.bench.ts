/**
 * `detectCandidates` over ad text, against a bare pass over the same words and
 * an Aho–Corasick automaton over the same forms. Text: real ads when
 * `../shared` is there, else ads made of the committed names.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { AhoCorasick } from '@monyone/aho-corasick';
import { titleIndex } from '../../scripts/assets/index-assets';
import { readTable } from '../../scripts/data/read-table';
import { detectCandidates } from '../../src/detection/candidates';
import { lexicon } from '../../src/detection/lexicon/lexicon';
import { createLinker } from '../../src/matching/linker';
import type { Figure } from './figure';
import { median } from './statistics';

const MEGABYTE = 1 << 20;
const RUNS = 9;
const REAL_ADS = fileURLToPath(new URL('../../../shared/pages/text/', import.meta.url));

export async function run(): Promise<Figure[]> {
  const { text, source } = adText();
  const { names } = createLinker(titleIndex());
  const long = text.repeat(10);
  const automaton = new AhoCorasick([...lexicon().lemmas.keys()]);
  const [detect, bare, automatonTime] = medians([
    () => detectCandidates(text, { names }),
    () => barePass(text),
    () => automaton.matchInText(withoutAccents(text)),
  ]);
  const [tenfold] = medians([() => detectCandidates(long, { names })], 3);
  const peers = [
    { peer: 'bare pass (lower case, accents, words)', peerValue: bare!, bound: 'at most 3 ×' },
    { peer: 'Aho–Corasick, the same forms', peerValue: automatonTime!, bound: 'faster' },
    { peer: 'text × 10, for one tenth', peerValue: tenfold! / 10, bound: 'linear' },
  ];
  return peers.map(({ peer, peerValue, bound }) => ({
    name: 'detect: 1 MB of ad text',
    value: detect!,
    unit: 'ms',
    peer,
    peerValue,
    ratio: peerValue / detect!,
    note: `${bound}; ${source}; median of ${RUNS}`,
  }));
}

/** Median time of each job in ms; the jobs take turns, so that a busy spell weighs on all. */
function medians(jobs: (() => unknown)[], runs = RUNS): number[] {
  const times = jobs.map((): number[] => []);
  for (const job of jobs) job();
  for (let turn = 0; turn < runs; turn++)
    jobs.forEach((job, i) => {
      const start = performance.now();
      job();
      times[i]!.push(performance.now() - start);
    });
  return times.map(median);
}

function withoutAccents(text: string): string {
  return text.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '');
}

function barePass(text: string): string[] {
  return withoutAccents(text).split(/[^a-z0-9]+/);
}

function adText(): { text: string; source: string } {
  if (existsSync(REAL_ADS)) {
    const ads = readdirSync(REAL_ADS).map((file) => readFileSync(join(REAL_ADS, file), 'utf8'));
    return { text: filled(ads), source: `${ads.length} real ads, repeated` };
  }
  const names = readTable('names.tsv', ['name']).map(({ name }) => name);
  const ads = names.map((name, i) => madeAd(name, names[(i * 37) % names.length]!));
  return { text: filled(ads), source: 'ads made of the official names' };
}

function filled(ads: string[]): string {
  let text = '';
  for (let i = 0; text.length < MEGABYTE; i++) text += `${ads[i % ads.length]}\n`;
  return text.slice(0, MEGABYTE);
}

function madeAd(name: string, colleague: string): string {
  return `${name} (H/F)
Notre client, acteur majeur de son marché, recherche dans le cadre de son développement un(e) ${name}.
Sous la responsabilité de la direction et en lien avec ${colleague.toLowerCase()}, vous participez à la vie de l'équipe.
Vos missions : préparer les dossiers, suivre les délais, garantir la qualité et la sécurité, rendre compte.
De formation Bac +2, vous justifiez d'une première expérience réussie. Rigueur, autonomie et sens du service.
Poste à pourvoir en CDI à temps plein, salaire selon profil, tickets restaurant et mutuelle.`;
}
