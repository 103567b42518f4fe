import { standIn } from './stand-in';
import type { State } from './states';

const query = new URLSearchParams(location.search);
const state = Object.fromEntries(query) as unknown as State;

// The product's modules look for the browser's extension interface when they
// load: the stand-in must be there first.
standIn(state);
if (state.show === 'card') {
  const { showCard } = await import('./card-frame');
  await showCard(state);
} else {
  const { showPage } = await import('./page-frame');
  showPage(state);
}
