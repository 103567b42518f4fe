/**
 * A copy of the chosen look where a page can read it without waiting; the
 * settings hold the one that counts. A browser that keeps nothing for its pages
 * throws at any use: then the look comes with the settings alone.
 */
const NAME = 'theme';

function tried<T>(use: () => T): T | null {
  try {
    return use();
  } catch {
    return null;
  }
}

export const keptLook = {
  /** Gives the document the look that was kept, where one was. */
  wear(): void {
    const theme = tried(() => localStorage.getItem(NAME));
    if (theme) document.documentElement.dataset.theme = theme;
  },
  keep: (theme: string) => void tried(() => localStorage.setItem(NAME, theme)),
  forget: () => void tried(() => localStorage.removeItem(NAME)),
};
