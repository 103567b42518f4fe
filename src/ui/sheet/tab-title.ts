import type { Sheet } from '../../sheets/types';

/** What the tab of a sheet says. */
export const tabTitle = ({ label }: Sheet): string => `${label.display} · Loupe Métier`;

/** The same of a sheet that is not there. */
export const codeTitle = (code: string): string => `${code} · Loupe Métier`;
