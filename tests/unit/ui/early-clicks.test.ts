// @vitest-environment happy-dom
import { beforeEach, describe, expect, it } from 'vitest';
import { keepClicks } from '../../../src/ui/sheet/early-clicks';

let place: HTMLElement;
let answered: string[];
beforeEach(() => {
  place = document.createElement('div');
  place.innerHTML =
    '<button id="keep"><span>Keep</span></button><button id="print">Print</button><a id="link">Link</a>';
  answered = [];
});

const press = (selector: string) => place.querySelector<HTMLElement>(selector)?.click();
const answer = () => {
  for (const each of place.querySelectorAll('button, a'))
    each.addEventListener('click', () => answered.push(each.id));
};

describe('keepClicks', () => {
  it('gives back each button that was pressed, once, in the order of the first presses', () => {
    const over = keepClicks(place);
    press('#print');
    press('#keep span');
    press('#print');
    press('#link');
    answer();
    over(true);
    expect(answered).toEqual(['print', 'keep']);
  });

  it('gives back nothing where others stand in their place', () => {
    const over = keepClicks(place);
    press('#keep');
    answer();
    over(false);
    expect(answered).toEqual([]);
  });

  it('leaves alone what is pressed later', () => {
    const over = keepClicks(place);
    answer();
    over(true);
    press('#keep');
    expect(answered).toEqual(['keep']);
  });
});
