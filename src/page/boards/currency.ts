import type { Board } from './board';

/** What a country's ads are paid in where it is not the euro, by the country's letters in a host. */
const BY_COUNTRY: Readonly<Record<string, string>> = {
  ca: 'CAD',
  ch: 'CHF',
  ci: 'XOF',
  cm: 'XAF',
  ma: 'MAD',
  qc: 'CAD',
  sn: 'XOF',
  tn: 'TND',
};

/**
 * ISO code of the currency that amounts without one are in at an address: the
 * board's own, else that of the country a board's host names ("ch.talent.com",
 * "ch-fr.indeed.com") or any host ends with, else the euro.
 */
export function currencyAt(board: Board | null, url: string): string {
  if (board?.currency) return board.currency;
  const host = URL.canParse(url) ? new URL(url).hostname : '';
  // "ma-mission.fr" is no Moroccan site.
  const parts = board ? host.split(/[.-]/) : host.split('.').slice(-1);
  const country = parts.find((part) => Object.hasOwn(BY_COUNTRY, part));
  return (country && BY_COUNTRY[country]) || 'EUR';
}
