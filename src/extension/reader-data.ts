import { browser } from 'wxt/browser';
import { keptLook } from './kept-look';

/** Forgets everything the reader left here: settings, searches, kept jobs, quiz. Nothing is kept anywhere else. */
export function eraseEverything(): Promise<void> {
  keptLook.forget();
  return browser.storage.local.clear();
}

/** The version of the extension, as its manifest says. */
export const ownVersion = (): string => browser.runtime.getManifest().version;
