import type { Board } from './board';

/** Boards of French-speaking Belgium and of Luxembourg. */
export const BELGIUM_LUXEMBOURG: readonly Board[] = [
  {
    id: 'stepstone-be',
    name: 'StepStone',
    matches: ['https://www.stepstone.be/*'],
    titles: '[data-at="job-item-title"]',
    adTitle: '[data-at="header-job-title"]',
    adText: '[data-at="job-ad-content"]',
    skip: '#GDPRConsentManagerContainer',
  },
  {
    id: 'le-forem',
    name: 'Le Forem',
    matches: ['https://www.leforem.be/*'],
    titles: '.offre-card .offre-titre, forem-offre-card h3',
    adTitle: '.offre-detail h1, .detail-offre__titre',
    adText: '.offre-detail__description',
  },
  {
    id: 'actiris',
    name: 'Actiris',
    matches: ['https://www.actiris.brussels/*'],
    titles: '.offer-card h2, .card--joboffer .card__title',
    adTitle: '.offer-detail__title, .page-joboffer h1',
    adText: '.offer-detail__description',
  },
  {
    id: 'moovijob',
    name: 'Moovijob',
    matches: ['https://www.moovijob.com/*', 'https://*.moovijob.com/*'],
    titles: '.card-job-offer .card-job-offer-title, .job-offer-card h2',
    adTitle: '.job-offer-header h1, h1.job-title',
    adText: '.job-offer-description',
  },
];
