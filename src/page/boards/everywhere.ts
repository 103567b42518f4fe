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
  {
    // Its markup as public programs that read it, here and in other countries, tell it.
    id: 'optioncarriere',
    name: 'Optioncarriere',
    matches: [
      'https://www.optioncarriere.com/*',
      'https://www.optioncarriere.be/*',
      'https://www.optioncarriere.ch/*',
      'https://www.optioncarriere.lu/*',
      'https://www.optioncarriere.ma/*',
      'https://www.option-carriere.ca/*',
    ],
    titles: 'article.job h2 a',
    adTitle: '#job h1',
    adText: '#job .content',
  },
];
