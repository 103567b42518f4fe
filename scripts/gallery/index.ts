import { STATES, type State } from './states';

const place = document.querySelector('main');
for (const state of STATES) place?.append(figureOf(state));

function figureOf({ title, width, height, ...state }: State): HTMLElement {
  const { at = '', ...rest } = state;
  const query = new URLSearchParams(
    Object.entries(rest).map(([name, value]) => [name, String(value)]),
  );
  const figure = document.createElement('figure');
  const caption = document.createElement('figcaption');
  const frame = document.createElement('iframe');
  caption.textContent = title;
  Object.assign(frame, {
    title,
    width: String(width),
    height: String(height),
    loading: 'lazy',
    src: `frame.html?${query}#${encodeURIComponent(at)}`,
  });
  figure.append(caption, frame);
  return figure;
}
