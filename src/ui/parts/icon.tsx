/** Line drawings on a 16-px grid, our own. Decorative: the control that holds one carries the words. */
const PATHS = {
  search: 'M7 2.5a4.5 4.5 0 1 1 0 9 4.5 4.5 0 0 1 0-9zM10.5 10.5 14 14',
  close: 'M4 4l8 8M12 4l-8 8',
  back: 'M9.5 3 4.5 8l5 5M4.5 8H13',
  next: 'M6 3.5 10.5 8 6 12.5',
  down: 'M3.5 6 8 10.5 12.5 6',
  up: 'M3.5 10 8 5.5 12.5 10',
  pin: 'M5.5 2.5h5l-.7 4 2.2 2.5H4l2.2-2.5zM8 9v4.5',
  keep: 'M4.5 2.5h7v11L8 10.7l-3.5 2.8z',
  print: 'M4.5 6V2.5h7V6M4.5 11.5h-2V6h11v5.5h-2M4.5 9.5h7v4h-7z',
  compare: 'M2.5 3h4.5v10H2.5zM9 3h4.5v10H9z',
  quiz: 'M8 2.2 13 5v6l-5 2.8L3 11V5zM8 5.2l2.6 1.4v2.8L8 10.8 5.4 9.4V6.6z',
  settings:
    'M8 4.2a3.8 3.8 0 1 1 0 7.6 3.8 3.8 0 0 1 0-7.6zM8 6.8a1.2 1.2 0 1 1 0 2.4 1.2 1.2 0 0 1 0-2.4zM8 1.8v2.4M8 11.8v2.4M1.8 8h2.4M11.8 8h2.4M3.6 3.6l1.7 1.7M10.7 10.7l1.7 1.7M12.4 3.6l-1.7 1.7M5.3 10.7l-1.7 1.7',
  filter: 'M2.5 4h11M4.5 8h7M6.5 12h3',
  out: 'M6.5 3.5h-3v9h9v-3M9 2.5h4.5V7M13.5 2.5 7.5 8.5',
  page: 'M4 2.5h5.5L12 5v8.5H4zM6 7.5h4M6 10h4',
  clock: 'M8 2.5a5.5 5.5 0 1 1 0 11 5.5 5.5 0 0 1 0-11zM8 5v3.2l2 1.3',
  warn: 'M8 2.5 14 13H2zM8 6.5v3M8 11.2v.1',
  check: 'M3 8.5 6.5 12 13 4.5',
  add: 'M8 3v10M3 8h10',
  remove: 'M3.5 4.5h9M6.5 4.5v-2h3v2M4.5 4.5l.6 9h5.8l.6-9',
  eye: 'M1.5 8S4 3.8 8 3.8 14.5 8 14.5 8 12 12.2 8 12.2 1.5 8 1.5 8zM8 6.2a1.8 1.8 0 1 1 0 3.6 1.8 1.8 0 0 1 0-3.6z',
  undo: 'M6 3 3 6l3 3M3 6h6.5a3.5 3.5 0 0 1 0 7H6',
} as const;

export type IconName = keyof typeof PATHS;

export function Icon({ name }: { name: IconName }) {
  return (
    <svg class="lm-icon" viewBox="0 0 16 16" aria-hidden="true">
      <path d={PATHS[name]} />
    </svg>
  );
}
