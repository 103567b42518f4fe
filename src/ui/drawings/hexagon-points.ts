import type { RiasecLetter } from '../../sheets/types';

/** Holland's order around the hexagon: neighbours on it are alike, opposites differ most. */
export const AROUND: readonly RiasecLetter[] = ['R', 'I', 'A', 'S', 'E', 'C'];

export interface Point {
  x: number;
  y: number;
}

/** The corner of a type on a hexagon of the given radius around (0, 0), R at the upper left. */
export function corner(letter: RiasecLetter, radius: number): Point {
  const turn = ((AROUND.indexOf(letter) - 2) * Math.PI) / 3;
  return { x: radius * Math.cos(turn), y: radius * Math.sin(turn) };
}

/** `points` of an SVG polygon through one point a type, each at its own radius. */
export function outline(radius: (letter: RiasecLetter) => number): string {
  return AROUND.map((letter) => {
    const { x, y } = corner(letter, radius(letter));
    return `${x.toFixed(1)},${y.toFixed(1)}`;
  }).join(' ');
}
