/** What `work` gives, or `otherwise` after so many ms: a page that hangs or is frozen may never answer. */
export function atMost<T, Otherwise>(
  ms: number,
  work: Promise<T>,
  otherwise: Otherwise,
): Promise<T | Otherwise> {
  let patience: ReturnType<typeof setTimeout>;
  const late = new Promise<Otherwise>((resolve) => {
    patience = setTimeout(() => resolve(otherwise), ms);
  });
  return Promise.race([work, late]).finally(() => clearTimeout(patience));
}
