import { Visitor } from 'oxc-parser';
import { describe, expect, test } from 'vitest';
import { pageSchemas } from '../../../src/extension/page-messages';
import { workerSchemas } from '../../../src/extension/worker/messages';
import { sources } from './sources';

/** First argument, where it is a string, of every call of the named function in the extension. */
function callsOf(name: string): string[] {
  const found: string[] = [];
  for (const { ast } of sources) {
    new Visitor({
      CallExpression({ callee, arguments: [first] }) {
        // `ask(…)`, or `this.#ask(…)` where it was handed in.
        const called = callee.type === 'MemberExpression' ? callee.property : callee;
        if (!('name' in called) || called.name !== name) return;
        if (first?.type === 'Literal' && typeof first.value === 'string') found.push(first.value);
      },
    }).visit(ast.program);
  }
  return found;
}

const schemas = { ...workerSchemas, ...pageSchemas };
const handled = callsOf('handle');
// `ask` is `send` with one more try, `askDocument` where somebody listens.
const sent = ['send', 'ask', 'askDocument'].flatMap(callsOf);

describe.each(Object.keys(schemas))('the message %s', (type) => {
  test('has a handler', () => {
    expect(handled).toContain(type);
  });

  test('is sent by somebody', () => {
    expect(sent).toContain(type);
  });
});

test('nothing else is handled or sent', () => {
  const known = Object.keys(schemas);
  expect([...handled, ...sent].filter((type) => !known.includes(type))).toEqual([]);
});
