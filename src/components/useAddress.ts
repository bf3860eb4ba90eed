import { useMemo, useSyncExternalStore } from "react";
import type { SearchRequest } from "#search/request";
import { readRequest, writeRequest } from "#search/requestAddress";

/**
 * How a reader came to another search: `choice`, a step of its own, to which the back button leads; `typing`, words that
 * give way to the next ones; `submitted`, the last of those.
 */
export type Manner = "choice" | "typing" | "submitted";

/** The search that the page's address asks for. While the page is exported and first drawn, one that asks for nothing. */
export function useAddress(): SearchRequest {
  const query = useSyncExternalStore(subscribe, queryNow, () => "");
  return useMemo(() => readRequest(query), [query]);
}

/** The search of the address at this moment, for those who change a part of it. */
export function requestNow(): SearchRequest {
  return readRequest(queryNow());
}

/** Brings another search into the address, and with it onto the page. */
export function goTo(request: SearchRequest, manner: Manner = "choice"): void {
  const query = writeRequest(request);
  const givesWay = manner !== "choice" && (location.search === "" || isTyping(history.state));
  const state = { typing: manner === "typing" };
  const address = location.pathname + query;
  if (givesWay || query === location.search) history.replaceState(state, "", address);
  else history.pushState(state, "", address);
  dispatchEvent(new Event(changed));
}

const changed = "searchchange";

function subscribe(tell: () => void): () => void {
  for (const event of ["popstate", changed]) addEventListener(event, tell);
  return () => {
    for (const event of ["popstate", changed]) removeEventListener(event, tell);
  };
}

function queryNow(): string {
  return location.search;
}

function isTyping(state: unknown): boolean {
  return typeof state === "object" && state !== null && "typing" in state && state.typing === true;
}
