/** Between two questions, in ms. */
const PAUSE = 20;

/** Asks again until there is an answer; gives up with a sentence after `timeout` ms. */
export async function until<T>(
  ask: () => Promise<T | null>,
  explain: () => Promise<string>,
  timeout = 10_000,
): Promise<T> {
  const end = Date.now() + timeout;
  do {
    const answer = await ask();
    if (answer !== null) return answer;
    await new Promise((resolve) => setTimeout(resolve, PAUSE));
  } while (Date.now() < end);
  throw new Error(await explain());
}
