/**
 * The card, as a script of its own: a page pays for it when a reader first
 * points at a mark, not while it loads. It runs in the content script's world,
 * where it leaves what makes a card.
 */
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { createCardView } from './card-view';

export default defineUnlistedScript(() => {
  Object.assign(globalThis, { loupeMetierCard: createCardView });
});
