/**
 * Work done whenever it is asked for, one after the other: what is asked for
 * meanwhile is done once, afterwards, so that the last answer is the newest.
 * @param work never rejects.
 */
export function inTurn(work: () => Promise<void>): () => void {
  let busy = false;
  let wanted = false;
  const run = async () => {
    busy = true;
    do {
      wanted = false;
      await work();
    } while (wanted);
    busy = false;
  };
  return () => {
    wanted = true;
    if (!busy) void run();
  };
}
