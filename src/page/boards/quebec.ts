import type { Board } from './board';

/** Boards of Québec. */
export const QUEBEC: readonly Board[] = [
  {
    id: 'jobillico',
    name: 'Jobillico',
    matches: ['https://www.jobillico.com/*'],
    titles: 'article.card h2 a, .card__job-title',
    adTitle: '.job-header h1, h1.h2',
    adText: '.job-description',
    currency: 'CAD',
  },
  {
    id: 'jobboom',
    name: 'Jobboom',
    matches: ['https://www.jobboom.com/*'],
    titles: '.job_list .job_item_title, .jobItem h2',
    adTitle: '.job_header h1, h1.offer-title',
    adText: '.job_description',
    currency: 'CAD',
  },
  {
    id: 'guichet-emplois',
    name: 'Guichet-Emplois',
    matches: ['https://www.guichetemplois.gc.ca/*', 'https://www.jobbank.gc.ca/*'],
    titles: '.resultJobItem .noctitle',
    adTitle: '.job-posting-details h1 [property="title"], h1 [property="title"]',
    adText: '.job-posting-detail-requirements',
  },
];
