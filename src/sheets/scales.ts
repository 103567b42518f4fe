import type { RiasecLetter } from './types';

/** Holland's six types in the order of his hexagon: neighbours are the most alike, opposites differ most (Holland, 1973). */
export const RIASEC = ['R', 'I', 'A', 'S', 'E', 'C'] as const satisfies readonly RiasecLetter[];

/** The French levels of education, from CAP (3) to doctorate (8). */
export const LEVELS = [3, 4, 5, 6, 7, 8] as const;
export type Level = (typeof LEVELS)[number];
