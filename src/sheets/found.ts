/** What a code stands for. @throws Error when it stands for nothing. */
export function found<T>(table: Record<string, T>, code: string): T {
  const value = table[code];
  if (value === undefined) throw new Error(`No entry for "${code}" in the shipped facts`);
  return value;
}
