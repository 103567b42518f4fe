import { OFFICE_TITLES } from './english-office-titles';
import { TRADE_TITLES } from './english-trade-titles';

/**
 * English titles of jobs as French ads write them, with the French name ROME
 * has for the same job. Read by hand from the English titles of French boards;
 * the French side is checked: each leads to a sheet. Left out are titles that
 * name no one job ("manager", "project manager", "consultant", "scientist",
 * which ends too many others) and those that ROME has in English. Plurals are read as singulars.
 * A line is "name: phrases", folded.
 */
export const ENGLISH_TITLES: readonly string[] = [...OFFICE_TITLES, ...TRADE_TITLES];
