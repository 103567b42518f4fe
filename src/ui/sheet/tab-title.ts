import type { Sheet } from '../../sheets/types';

/** What the tab of a sheet says. */
export const tabTitle = ({ label }: Sheet): string => `${label.display} · Loupe Métier`;
