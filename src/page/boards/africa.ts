import type { Board } from './board';

/**
 * Boards of French-speaking Africa. No page of theirs was at hand: their markup is
 * what public programs that read them say of it.
 */
export const AFRICA: readonly Board[] = [
  {
    id: 'rekrute',
    name: 'ReKrute',
    matches: ['https://www.rekrute.com/*'],
    titles: 'li.post-id a.titreJob',
    adTitle: '.contentbloc h1, h1',
    adText: '.contentbloc .blc',
    currency: 'MAD',
  },
  {
    id: 'africawork',
    name: 'AfricaWork',
    matches: [
      'https://www.emploi.ma/*',
      'https://www.emploi.ci/*',
      'https://www.emploi.cm/*',
      'https://www.emploisenegal.com/*',
    ],
    titles: '.card-job h3 a',
    adTitle: '.page-application-content h1, h1',
    adText: '.job-description',
  },
  {
    id: 'emploidakar',
    name: 'Emploi Dakar',
    matches: ['https://www.emploidakar.com/*'],
    titles: 'li.job_listing h3',
    adTitle: '.entry-header h1, h1.entry-title',
    adText: '.single_job_listing .job_description',
    currency: 'XOF',
  },
  {
    id: 'marocannonces',
    name: 'MarocAnnonces',
    matches: ['https://www.marocannonces.com/*'],
    // Cars and flats are advertised there too.
    within: ['/categorie/309/', '/maroc/offres-emploi'],
    titles: '.cars-list h3, article.listing h3',
    adTitle: '.desccatemploi h1',
    adText: '.desccatemploi',
    currency: 'MAD',
  },
  {
    id: 'tanitjobs',
    name: 'Tanitjobs',
    matches: ['https://www.tanitjobs.com/*'],
    titles: '.listing-item__title a',
    adTitle: '.details-header__title',
    adText: '.details-body__content',
    currency: 'TND',
  },
];
