import { render } from 'preact';
import drawingStyles from '../drawings/drawings.css?inline';
import figureStyles from '../drawings/figures.css?inline';
import { LocaleContext } from '../i18n/context';
import partStyles from '../parts/parts.css?inline';
import payStyles from '../pay/pay.css?inline';
import tokens from '../tokens.css?inline';
import { Card } from './card';
import styles from './card.css?inline';
import otherStyles from './card-others.css?inline';
import type { CardActions, CardModel } from './model';

export type { CardActions, CardModel } from './model';

/** The style sheet for the shadow root that holds the card. */
export const cardStyles: string = [
  tokens,
  partStyles,
  drawingStyles,
  figureStyles,
  payStyles,
  styles,
  otherStyles,
].join('\n');

/**
 * Draws the card into a container, or brings the one that is there up to date.
 * Another showing gives a fresh card; the same one keeps its state.
 */
export function renderCard(container: Element, model: CardModel, actions: CardActions): void {
  render(
    <LocaleContext.Provider value={model.locale}>
      <Card key={model.showing} model={model} actions={actions} />
    </LocaleContext.Provider>,
    container,
  );
}

/** Takes the card down. */
export function clearCard(container: Element): void {
  render(null, container);
}
