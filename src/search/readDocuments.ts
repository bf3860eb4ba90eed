import type { StoredDocument } from "./documentFile";
import { documentFile, readDocument } from "./documentFile";
import type { SearchIndex } from "./searchIndex";

/** Articles by their numbers, fetched at once. */
export function readStored(index: SearchIndex, numbers: readonly number[]): Promise<StoredDocument[]> {
  return Promise.all(numbers.map((number) => index.file(documentFile(number), "document", readDocument)));
}

/** Every text of an article that search looks at. */
export function textsOfStored({ title, summary, others, body }: StoredDocument): string[] {
  return [title, summary, ...others, body];
}
