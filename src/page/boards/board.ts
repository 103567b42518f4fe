/**
 * What is known of one job board. When a board is redesigned, its line is what
 * changes: no rule of a board lives anywhere else.
 */
export interface Board {
  /** Names the board in fixtures and reports. */
  id: string;
  name: string;
  /** Match patterns of the pages where people read ads, or from which they come to them. */
  matches: readonly string[];
  /**
   * Where the jobs are on a site that is about more than jobs: beginnings of the
   * path, some with what the query must have ("/recherche?category=33"). Such
   * sites change pages without loading, so `matches` takes all of them; elsewhere
   * on the site nothing is read.
   */
  within?: readonly string[];
  /** CSS selector of the titles in a list of results. */
  titles: string;
  /** CSS selector of the title of the ad, on the page of one ad. */
  adTitle: string;
  /** CSS selector of the ad's text, from which its pay is read. */
  adText?: string;
  /** CSS selector of what names jobs without being about an ad (menus of trades, cookie walls). */
  skip?: string;
  /** ISO code of what its ads are paid in, where that is not the euro and no host tells (see `currencyAt`). */
  currency?: string;
}
