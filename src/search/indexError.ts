/**
 * Why the index cannot be read: `offline`, no answer from the server; `missing`, the file is not there (a newer index
 * may have taken its place); `damaged`, cut short or not ours; `version`, written for another version of this reader.
 */
export type IndexFault = "offline" | "missing" | "damaged" | "version";

export class IndexError extends Error {
  constructor(
    readonly fault: IndexFault,
    readonly file: string,
  ) {
    super(`Of the search index ${file} is ${fault}.`);
  }
}
