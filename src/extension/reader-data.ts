import { browser } from 'wxt/browser';

/** Forgets everything the reader left here: settings, searches, kept jobs, quiz. Nothing is kept anywhere else. */
export const eraseEverything = (): Promise<void> => browser.storage.local.clear();

/** The version of the extension, as its manifest says. */
export const ownVersion = (): string => browser.runtime.getManifest().version;
