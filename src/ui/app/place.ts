/** Where the app stands: a popup of fixed size, a side panel, a whole page. */
export type Place = 'popup' | 'panel' | 'page';
