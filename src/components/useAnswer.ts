import { useMemo } from "react";
import type { SearchAnswer } from "#search/answer";
import { asksForSomething } from "#search/changeRequest";
import type { SearchRequest } from "#search/request";
import { readRequest, writeRequest } from "#search/requestAddress";
import { search } from "#search/search";
import type { Found } from "./useFound";
import { useFound } from "./useFound";
import type { OpenIndex } from "./useIndex";

/** An answer and the request that it belongs to: the reader may have asked for more since. */
export type Answered = { request: SearchRequest; answer: SearchAnswer };

/** Has a request answered; one that asks for nothing has no answer. */
export function useAnswer(open: OpenIndex, request: SearchRequest): Found<Answered> {
  const ask = useMemo(() => {
    if (!asksForSomething(request)) return undefined;
    return async () => ({ request, answer: await search(await open(), request) });
  }, [open, request]);
  return useFound(ask);
}

/** What of a request decides which articles are found: their numbers are the same on all pages and in every order. */
export function useNarrowing(request: SearchRequest | undefined): SearchRequest | undefined {
  const address = request && writeRequest({ ...request, sort: "relevance", page: 1 });
  return useMemo(() => (address === undefined ? undefined : readRequest(address)), [address]);
}
