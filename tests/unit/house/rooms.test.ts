import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { ROOT, sources } from './sources';

/** From the ground up: a room imports from its own floor or from one below. */
const FLOORS = [
  ['french'],
  ['detection', 'matching', 'sheets', 'salary', 'quiz', 'saved', 'comparison'],
  ['page', 'ui', 'extension'],
  ['entrypoints'],
];
const PURE = [...FLOORS[0]!, ...FLOORS[1]!];

/** "src/page/x/y.ts" is of the room page; everything in entrypoints/ is one room. */
function roomOf(path: string): string {
  const [top, room] = path.split('/');
  return top === 'src' ? room! : top!;
}

function floorOf(room: string): number {
  return FLOORS.findIndex((rooms) => rooms.includes(room));
}

const edges = sources.flatMap(({ path, imports }) =>
  imports
    .filter(({ target }) => target && /^(src|entrypoints)\//.test(target))
    .map(({ target, line }) => ({ from: path, to: target!, where: `${path}:${line}` })),
);

/** A path of `graph` that comes back to where it began, or null. */
function findCircle(graph: Map<string, Set<string>>): string[] | null {
  const done = new Set<string>();
  const walk = (node: string, trail: string[]): string[] | null => {
    if (trail.includes(node)) return [...trail.slice(trail.indexOf(node)), node];
    if (done.has(node)) return null;
    for (const next of graph.get(node) ?? []) {
      const circle = walk(next, [...trail, node]);
      if (circle) return circle;
    }
    done.add(node);
    return null;
  };
  for (const node of graph.keys()) {
    const circle = walk(node, []);
    if (circle) return circle;
  }
  return null;
}

function graphOf(pairs: { from: string; to: string }[]): Map<string, Set<string>> {
  const graph = new Map<string, Set<string>>();
  for (const { from, to } of pairs) {
    if (!graph.has(from)) graph.set(from, new Set());
    graph.get(from)!.add(to);
  }
  return graph;
}

describe('imports', () => {
  test('every source is in a room of the house', () => {
    const homeless = sources.filter(({ path }) => floorOf(roomOf(path)) < 0);
    expect(homeless.map(({ path }) => path)).toEqual([]);
  });

  test('none goes up a floor', () => {
    const upwards = edges.filter(({ from, to }) => floorOf(roomOf(from)) < floorOf(roomOf(to)));
    expect(upwards.map(({ where, to }) => `${where} → ${to}`)).toEqual([]);
  });

  test('none leaves the extension for its scripts or tests', () => {
    const strays = sources.flatMap(({ path, imports }) =>
      imports
        .filter(({ target }) => target && /^(scripts|tests)\//.test(target))
        .map(({ target, line }) => `${path}:${line} → ${target}`),
    );
    expect(strays).toEqual([]);
  });

  test('no two files import each other in a circle', () => {
    expect(findCircle(graphOf(edges))).toBeNull();
  });

  test('no two pure rooms import each other in a circle', () => {
    const between = edges
      .map(({ from, to }) => ({ from: roomOf(from), to: roomOf(to) }))
      .filter(({ from, to }) => from !== to && PURE.includes(from) && PURE.includes(to));
    expect(findCircle(graphOf(between))).toBeNull();
  });

  test('the search for circles finds one', () => {
    const pairs = [
      { from: 'a', to: 'b' },
      { from: 'b', to: 'c' },
      { from: 'c', to: 'b' },
    ];
    expect(findCircle(graphOf(pairs))).toEqual(['b', 'c', 'b']);
  });
});

describe('pure rooms', () => {
  test('import no browser API and no interface library', () => {
    const impure = sources
      .filter(({ path }) => PURE.includes(roomOf(path)))
      .flatMap(({ path, imports }) =>
        imports
          .filter(({ specifier }) =>
            /^(preact|@preact|wxt|@wxt-dev|@webext-core|node:)/.test(specifier),
          )
          .map(({ specifier, line }) => `${path}:${line} ${specifier}`),
      );
    expect(impure).toEqual([]);
  });

  test('compile where there is no DOM, no browser and no Node', () => {
    const tsc = join(ROOT, 'node_modules', 'typescript', 'bin', 'tsc');
    const project = join(import.meta.dirname, 'pure-rooms.tsconfig.json');
    const compile = () => {
      try {
        return execFileSync(process.execPath, [tsc, '-p', project], { encoding: 'utf8' });
      } catch (error) {
        return (error as { stdout: string }).stdout;
      }
    };
    expect(compile()).toBe('');
  });
});

test('only extension/ and entrypoints/ know the browser’s extension API', () => {
  const knowing = sources
    .filter(({ path }) => !['extension', 'entrypoints'].includes(roomOf(path)))
    .flatMap(({ path, imports }) =>
      imports
        .filter(({ specifier }) => /^(wxt|@wxt-dev|@webext-core)/.test(specifier))
        .map(({ specifier, line }) => `${path}:${line} ${specifier}`),
    );
  expect(knowing).toEqual([]);
});
