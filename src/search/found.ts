import type { Filter } from "./filters";
import { narrow } from "./filters";
import { matchQuery } from "./matchQuery";
import type { QueryMatch } from "./queryMatch";
import type { SearchRequest } from "./request";
import type { SearchIndex } from "./searchIndex";

/** The last query of each index, so that its facets are counted without matching it again. */
const last = new WeakMap<SearchIndex, { generation: string; text: string; match: Promise<QueryMatch> }>();

/** What a request's words say of every article. */
export function matchWords(index: SearchIndex, text: string): Promise<QueryMatch> {
  const { generation } = index.manifest;
  const held = last.get(index);
  if (held?.text === text && held.generation === generation) return held.match;
  const match = matchQuery(index, text);
  last.set(index, { generation, text, match });
  match.catch(() => last.delete(index));
  return match;
}

/** Marks the articles that a request finds; `unasked` is a filter that is not applied. */
export async function markFound(index: SearchIndex, request: SearchRequest, unasked?: Filter): Promise<Uint8Array> {
  const { match } = await matchWords(index, request.text);
  const marked = match?.degrees ?? new Uint8Array(index.count).fill(1);
  return narrow(index, marked, request, unasked);
}

/** The numbers that are marked. */
export function numbersOf(marks: Uint8Array): number[] {
  const numbers: number[] = [];
  marks.forEach((mark, number) => {
    if (mark) numbers.push(number);
  });
  return numbers;
}
