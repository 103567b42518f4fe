import { createSheetStore } from '../../sheets/store';
import { loadJson } from './read';

/** The sheets that ship, read as they are asked for: in the worker for pages, in the app for itself. */
export const sheets = createSheetStore(loadJson);
