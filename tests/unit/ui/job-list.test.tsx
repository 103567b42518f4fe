// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import type { Brief } from '../../../src/sheets/types';
import { RouterProvider } from '../../../src/ui/app/router';
import { LocaleContext } from '../../../src/ui/i18n/context';
import { JobList } from '../../../src/ui/parts/job-list';
import { JobRow } from '../../../src/ui/parts/job-row';
import { drawInPlace } from '../support/place';

const draw = drawInPlace();

const paid = (pay: Brief['pay']) => ({ pay }) as Brief;
const ONE = paid({ low: 1_900, high: 2_400, mean: 2_100, year: '2022' });
const SEVERAL = paid({ low: 1_900, high: 3_000, mean: null, year: '2022' });
const NONE = paid(null);

/** What is said under a list, in words. */
function said(briefs: (Brief | undefined)[], locale: 'fr' | 'en' = 'fr') {
  const place = draw(
    <LocaleContext.Provider value={locale}>
      <JobList briefs={briefs}>
        <li>Boulanger</li>
      </JobList>
    </LocaleContext.Provider>,
  );
  return place.querySelector('.lm-source')?.textContent ?? null;
}

describe('the figures of a list of jobs', () => {
  it.each([
    [[ONE, NONE], /^Source\u202f: France Travail, 2022 · salaire brut mensuel moyen de la famille/],
    [[SEVERAL, undefined], /2022 · salaire brut mensuel de plusieurs familles.*expérimentés$/],
    [
      [ONE, SEVERAL],
      /2022 · salaire brut mensuel\u202f: moyenne de la famille .*, ou fourchette de plusieurs$/,
    ],
  ])('%# name their publisher, their year and what they are', (briefs, words) => {
    expect(said(briefs)).toMatch(words);
  });

  it('are sourced in English too', () => {
    expect(said([ONE], 'en')).toBe(
      'Source: France Travail, 2022 · mean gross monthly pay of the job family',
    );
  });

  it('need no source where there are none', () => {
    expect(said([NONE, undefined])).toBeNull();
  });
});

it('names jobs in French whatever the language around them', () => {
  const place = draw(
    <LocaleContext.Provider value="en">
      <RouterProvider home={{ name: 'page' }}>
        <JobRow code="D1102" label="Boulanger / Boulangère" brief={undefined} />
      </RouterProvider>
    </LocaleContext.Provider>,
  );
  expect(place.querySelector('[lang="fr"]')?.textContent).toBe('Boulanger / Boulangère');
});
