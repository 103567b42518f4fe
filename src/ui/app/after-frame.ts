/**
 * Runs something when the frame that is due has been drawn; returns the way to
 * call it off. Where no frame is drawn, in a tab behind another, it runs soon.
 */
export function afterFrame(run: () => void): () => void {
  let rest: ReturnType<typeof setTimeout>;
  if (document.hidden) {
    rest = setTimeout(run);
    return () => clearTimeout(rest);
  }
  const frame = requestAnimationFrame(() => {
    rest = setTimeout(run);
  });
  return () => {
    cancelAnimationFrame(frame);
    clearTimeout(rest);
  };
}
