import { Visitor } from 'oxc-parser';
import { checkSync } from 'recheck';
import { expect, test } from 'vitest';
import { lineAt, sources } from './sources';

interface Pattern {
  source: string;
  flags: string;
  where: string;
}

/** Every regular expression written as a literal. */
const patterns: Pattern[] = sources.flatMap(({ path, text, ast }) => {
  const found: Pattern[] = [];
  new Visitor({
    Literal(node) {
      if (!('regex' in node) || !node.regex) return;
      const { pattern, flags } = node.regex;
      found.push({ source: pattern, flags, where: `${path}:${lineAt(text, node.start)}` });
    },
  }).visit(ast.program);
  return found;
});

// A page nobody here wrote is the input: a title of ten thousand characters must cost no more
// than ten thousand characters.
test('no regular expression backtracks more than linearly', { timeout: 120_000 }, () => {
  expect(patterns.length).toBeGreaterThan(0);
  const slow = patterns.flatMap(({ source, flags, where }) => {
    const verdict = checkSync(source, flags, { checker: 'automaton', timeout: 5_000 });
    return verdict.status === 'vulnerable'
      ? [`${where} ${verdict.complexity.summary}: ${source}`]
      : [];
  });
  expect(slow).toEqual([]);
});
