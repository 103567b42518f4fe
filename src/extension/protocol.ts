/**
 * Every message of the extension: the one place to look for who asks what. The
 * schema of each stands with who answers: page-messages.ts, worker/messages.ts.
 */
import { defineExtensionMessaging, type ExtensionMessage } from '@webext-core/messaging';
import type { JobsInTexts } from '../detection/types';
import type { LinkKind, LinkResult } from '../matching/types';
import type { QuizRecord } from '../quiz/record';
import type { Brief, Sheet } from '../sheets/types';
import type { Locale } from './locales';
import type { PackedTexts } from './packed-texts';
import type { Settings, SettingsChange } from './settings-schema';
import type { WriteOutcome } from './versioned-store';

/** What a page says of itself, for the popup and the badge. */
export interface PageJobs {
  /** The page's own job, when the page is one ad. */
  own: OwnJob | null;
  /** Jobs named on the page, in reading order, one per sheet. */
  jobs: PageJob[];
  /** Frames of the page that name jobs too, by the browser's ids: each answers for itself. */
  frames: number[];
  /** Marks are switched off on this site. */
  off: boolean;
  /** This browser cannot paint marks (no CSS Custom Highlights). */
  unpainted: boolean;
}

export interface PageJob {
  text: string;
  code: string;
  label: string;
  score: number;
  kind: LinkKind;
  /** Times the sheet is named on the page. */
  count: number;
}

export interface OwnJob {
  title: string;
  /** Where the title was read. */
  from: 'json-ld' | 'microdata' | 'board' | 'h1' | 'og:title';
  results: LinkResult[];
  /** The ad's text, cut, for reading its pay and settling its title. */
  context: string;
  /** schema.org baseSalary and kin, as found: data, not yet believed. */
  baseSalary?: unknown;
  /** ISO code of the currency of amounts that name none. */
  currency: string;
}

/** What the reader chose, as a page is told: not which other sites are switched off. */
export interface PageSettings extends Omit<Settings, 'offHosts'> {
  /** Loupe Métier is switched off on the site of the tab. */
  off: boolean;
  /** The browser lets us run on the document's site whenever it is opened: not only this once. */
  permitted: boolean;
}

/** What concerns the reader in the card of a sheet. */
export interface AboutReader {
  saved: boolean;
  /** How near the job is to the quiz profile, where there is one. */
  fit?: { outOfFive: number; reason: string };
}

/** A job, and whether it is to be kept. */
export interface SavedChoice {
  code: string;
  saved: boolean;
}

/** The page of a sheet as the app draws it before it knows more of the reader than language and look. */
export interface DrawnSheet {
  locale: Locale;
  theme: Settings['theme'];
  title: string;
  /** The header and what a screen shows of the sheet, in HTML. */
  screen: string;
}

/** The rest of a sheet, in HTML: of its wide column and of its narrow one. */
export interface DrawnRest {
  main: string;
  rail: string;
}

/** Messages answered by the background worker. */
export interface WorkerProtocol {
  /** Finds the jobs that texts of a page name. */
  readTexts(data: PackedTexts): JobsInTexts;
  /** Links the page's own title. */
  linkTitle(data: { title: string; context?: string }): LinkResult[];
  getSheet(data: { code: string }): Sheet;
  /** Draws the first screen of a sheet's page for a reader of these languages, the preferred one first; null when the page does better alone. For our own pages only. */
  drawSheet(data: { code: string; languages: string[] }): DrawnSheet | null;
  /** Draws what follows it; for our own pages only. */
  drawRest(data: { code: string; locale: Locale }): DrawnRest;
  /** Briefs of the given sheets, or of all. */
  getBriefs(data: { codes?: string[] }): Brief[];
  /** Opens the full sheet in a tab. */
  openSheet(data: { code: string }): void;
  /** Opens the search for a text in a tab. */
  openSearch(data: { query: string }): void;
  /** A document tells which jobs it names, each once; the page itself tells those of its frames too. */
  reportJobs(data: { codes: string[] }): void;
  /** A page is ready to hear of its frames: those that spoke before speak again. */
  gatherFrames(data: Record<string, never>): void;
  /** The reader's choices, for the document that asks; it asks again when the store changes. */
  getSettings(data: Record<string, never>): PageSettings;
  /** Changes some settings; for our own pages only. */
  changeSettings(data: SettingsChange): void;
  /** Switches the marks off on the site of the tab that the document is in. */
  hideSite(data: Record<string, never>): void;
  aboutReader(data: { code: string; locale: Locale }): AboutReader;
  /** Keeps a job, or lets it go. */
  setSaved(data: SavedChoice): WriteOutcome;
  /** Adds answers to the quiz, or takes the reader to another form; for our own pages only. */
  addToQuiz(data: Partial<QuizRecord>): WriteOutcome;
}

/** Places to go to in the other documents of a tab. */
export interface Around {
  /** Those in the documents that come before. */
  before: number;
  /** Those in all others together. */
  others: number;
}

/** Messages answered by the content script of a tab. */
export interface PageProtocol {
  getPageJobs(data: Record<string, never>): PageJobs;
  /** Scrolls to the first place of the job and opens its card. False when there is none any more. */
  revealJob(data: { code: string; around: Around }): boolean;
  /** Answers for the current selection, in a card beside it; false when the page has no place for one. */
  showSelection(data: { text: string }): boolean;
  /** Opens the card of the next job of the document (1) or the one before (-1), focus in it: see `Session.move`. */
  moveToJob(data: {
    step: 1 | -1;
    from: 'card' | 'sight' | 'edge';
    around: Around;
  }): 'moved' | 'end' | 'idle';
  /** How many places of the document the keyboard goes through. */
  countPlaces(data: Record<string, never>): number;
  /** Tells the page itself which jobs one of its frames names. */
  frameJobs(data: { frame: number; codes: string[] }): void;
  /** The reader chose otherwise, or gave or took back a permission: a document asks again for its settings. */
  settingsChanged(data: Record<string, never>): void;
  /** Asks every document of the tab to report its jobs once more. */
  reportAgain(data: Record<string, never>): void;
}

export interface Protocol extends WorkerProtocol, PageProtocol {}
export type MessageType = keyof Protocol;

const messenger = defineExtensionMessaging<Protocol>();

/** Sends a message; rejects when nobody answers or the answer is an error. */
export const send = messenger.sendMessage;

/** Hears a message as it was sent: `handle` is the way to answer one. */
export const listen = messenger.onMessage;

/** What a handler gets beside the validated data. */
export type Sender = ExtensionMessage['sender'];
