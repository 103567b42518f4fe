/** The publishers type straight apostrophes; between letters, French sets them curved. */
export function curved(text: string): string {
  return text.replace(/(?<=\p{L})'(?=\p{L})/gu, '’');
}

/** Narrow no-break spaces where French typography wants them; dictionaries and publishers' texts are typed with plain ones. */
export function frenchSpacing(text: string): string {
  return text.replace(/[ \u00a0](?=[:;?!%€»])/g, '\u202f').replace(/«[ \u00a0]/g, '«\u202f');
}
