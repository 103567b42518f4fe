/** The publishers type straight apostrophes; between letters, French sets them curved. */
export function curved(text: string): string {
  return text.replace(/(?<=\p{L})'(?=\p{L})/gu, '’');
}
