import { ask } from './ask';

/**
 * Asks the background from a page of the web, and asks again what was asked
 * before the browser put the page aside in its memory: Chrome drops the answers
 * that come meanwhile, and says nothing.
 * @throws as `ask` does
 */
export const askFromPage: typeof ask = (type, data) => {
  const heard = new AbortController();
  const shownAgain = new Promise<void>((resolve) => {
    const shown = ({ persisted }: PageTransitionEvent) => persisted && resolve();
    addEventListener('pageshow', shown, { signal: heard.signal });
  });
  const again = shownAgain.then(() => askFromPage(type, data));
  return Promise.race([ask(type, data), again]).finally(() => heard.abort());
};
