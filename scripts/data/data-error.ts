/** A fault in the facts: always says which file, and which line where there is one. */
export class DataError extends Error {
  constructor(
    readonly file: string,
    readonly line: number | null,
    fault: string,
  ) {
    super(line === null ? `${file}: ${fault}` : `${file}:${line}: ${fault}`);
    this.name = 'DataError';
  }
}
