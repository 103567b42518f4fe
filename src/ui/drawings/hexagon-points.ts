import { RIASEC } from '../../sheets/scales';
import type { RiasecLetter } from '../../sheets/types';

export interface Point {
  x: number;
  y: number;
}

/** The corner of a type on a hexagon of the given radius around (0, 0), R at the upper left. */
export function corner(letter: RiasecLetter, radius: number): Point {
  const turn = ((RIASEC.indexOf(letter) - 2) * Math.PI) / 3;
  return { x: radius * Math.cos(turn), y: radius * Math.sin(turn) };
}

/** `points` of an SVG polygon through one point a type, each at its own radius. */
export function outline(radius: (letter: RiasecLetter) => number): string {
  return RIASEC.map((letter) => {
    const { x, y } = corner(letter, radius(letter));
    return `${x.toFixed(1)},${y.toFixed(1)}`;
  }).join(' ');
}
