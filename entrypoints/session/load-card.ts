import { browser } from 'wxt/browser';
import type { CardView } from '../../src/page/card/card';
import type { CreateCardView } from '../card/card-view';

/**
 * Loads the card's script into this content script's world, the first time a
 * card is wanted, and makes the page's card view.
 * @throws when the script is not there: the extension was updated or removed.
 */
export async function loadCard(options: Parameters<CreateCardView>[0]): Promise<CardView> {
  await import(/* @vite-ignore */ browser.runtime.getURL('/card.js'));
  const { loupeMetierCard } = globalThis as { loupeMetierCard?: CreateCardView };
  if (!loupeMetierCard) throw new Error('the card has no script');
  return loupeMetierCard(options);
}
