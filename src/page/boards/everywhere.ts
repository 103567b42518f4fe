import type { Board } from './board';

/** Boards of the whole French-speaking area. */
export const EVERYWHERE: readonly Board[] = [
  {
    id: 'linkedin',
    name: 'LinkedIn',
    matches: ['https://www.linkedin.com/*', 'https://*.linkedin.com/*'],
    // Profiles and messages are nobody's business.
    within: ['/jobs/'],
    titles: '.base-search-card__title, .job-card-list__title--link, .job-card-list__title',
    adTitle: '.top-card-layout__title, .job-details-jobs-unified-top-card__job-title',
    adText: '.show-more-less-html__markup, #job-details',
    skip: '.contextual-sign-in-modal',
  },
];
