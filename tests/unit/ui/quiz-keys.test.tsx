// @vitest-environment happy-dom
import { expect, it } from 'vitest';
import { useKeys } from '../../../src/ui/quiz/use-keys';
import { drawInPlace } from '../support/place';

const draw = drawInPlace();

it.each([
  ['1', 'Digit1', '1'],
  // The row of digits of a French keyboard, and its block of digits.
  ['&', 'Digit1', '1'],
  ['é', 'Digit2', '2'],
  ['3', 'Numpad3', '3'],
  ['ArrowLeft', 'ArrowLeft', 'ArrowLeft'],
])('"%s" on the key %s is %s', (key, code, heard) => {
  const keys: string[] = [];
  function Listener() {
    useKeys((pressed) => keys.push(pressed) > 0);
    return null;
  }
  draw(<Listener />);
  document.dispatchEvent(new KeyboardEvent('keydown', { key, code }));
  expect(keys).toEqual([heard]);
});
