import type { StoredDocument } from "./documentFile";
import { readDocument } from "./documentFile";
import { memberName, packFile } from "./packs";
import type { SearchIndex } from "./searchIndex";

/** An article with its body, or with none where that was not asked for. */
export type ReadDocument = Omit<StoredDocument, "bodyFrom" | "bodySize"> & { body: string };

/** Articles by their numbers, fetched at once, without their bodies. */
export function readStored(index: SearchIndex, numbers: readonly number[]): Promise<StoredDocument[]> {
  return Promise.all(numbers.map((number) => index.member("documents", number, readDocument)));
}

function readBody(index: SearchIndex, number: number, { bodyFrom, bodySize }: StoredDocument): Promise<string> {
  const place = {
    file: packFile("bodies", number, index.manifest.packs.documents.each),
    from: bodyFrom,
    to: bodyFrom + bodySize,
  };
  return index.file(memberName("bodies", number), (from) => from.text(), place);
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
      const stored = await index.member("documents", number, readDocument);
      const body = needsBody(stored) ? await readBody(index, number, stored) : "";
      return { ...stored, body };
    }),
  );
}

/** Every text of an article that search looks at. */
export function textsOfDocument({ title, summary, others, body }: ReadDocument): string[] {
  return [title, summary, ...others, body];
}
