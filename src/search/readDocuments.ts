import type { StoredDocument } from "./documentFile";
import { bodyFile, documentFile, readDocument } from "./documentFile";
import type { SearchIndex } from "./searchIndex";

/** An article with its body, or with none where that was not asked for. */
export type ReadDocument = StoredDocument & { body: string };

/** Articles by their numbers, fetched at once, without their bodies. */
export function readStored(index: SearchIndex, numbers: readonly number[]): Promise<StoredDocument[]> {
  return Promise.all(numbers.map((number) => index.file(documentFile(number), "document", readDocument)));
}

/**
 * Articles with their bodies.
 *
 * @param needsBody tells by its short texts whether an article's body is to be fetched
 */
export function readDocuments(
  index: SearchIndex,
  numbers: readonly number[],
  needsBody: (stored: StoredDocument) => boolean,
): Promise<ReadDocument[]> {
  return Promise.all(
    numbers.map(async (number) => {
      const stored = await index.file(documentFile(number), "document", readDocument);
      const body = needsBody(stored) ? await index.file(bodyFile(number), "body", (from) => from.text()) : "";
      return { ...stored, body };
    }),
  );
}

/** Every text of an article that search looks at. */
export function textsOfDocument({ title, summary, others, body }: ReadDocument): string[] {
  return [title, summary, ...others, body];
}
