import type { Board } from './board';

/** Boards of French-speaking Switzerland; jobup.ch and jobs.ch share their markup. */
export const SWITZERLAND: readonly Board[] = [
  {
    id: 'jobup',
    name: 'jobup.ch',
    matches: ['https://www.jobup.ch/*'],
    titles: '[data-cy="job-link"] > div > span, [data-cy="serp-item"] h3',
    adTitle: '[data-cy="vacancy-title"]',
    adText: '[data-cy="vacancy-description"]',
  },
  {
    id: 'jobs-ch',
    name: 'jobs.ch',
    matches: ['https://www.jobs.ch/*'],
    titles: '[data-cy="job-link"] > div > span, [data-cy="serp-item"] h3',
    adTitle: '[data-cy="vacancy-title"]',
    adText: '[data-cy="vacancy-description"]',
  },
];
