import { kinds, stages } from "#archive/classification";
import { searchParameters as parameters } from "#archive/href";
import type { SearchFacet, SearchRequest, SortOrder, YearSpan } from "./request";
import { searchFacets, sortOrders } from "./request";

/** More than a reader can choose; an address that asks for more was not made by this page. */
const mostChosen = 50;

/**
 * Reads a search from the query of an address: `?q=肝癌&tag=oncology&year=2013-&sort=newest&page=2`. Whatever it
 * does not know it leaves out, so every text gives a request; the words stay as they were typed.
 *
 * @param query with or without its question mark
 */
export function readRequest(query: string): SearchRequest {
  const given = new URLSearchParams(query);
  const chosen = (facet: SearchFacet) =>
    [...new Set(given.getAll(parameters[facet]))].filter((id) => isEntry(facet, id)).slice(0, mostChosen);
  return {
    text: given.get(parameters.text) ?? "",
    chosen: {
      tags: chosen("tags"),
      institutions: chosen("institutions"),
      people: chosen("people"),
      kinds: chosen("kinds"),
      stages: chosen("stages"),
      publications: chosen("publications"),
      provinces: chosen("provinces"),
    },
    years: readYears(given.get(parameters.years) ?? ""),
    sort: readSort(given.get(parameters.sort)),
    page: readPage(given.get(parameters.page) ?? ""),
  };
}

/** The query of a search's address with its question mark; empty for a search that asks for nothing. */
export function writeRequest({ text, chosen, years, sort, page }: SearchRequest): string {
  const written = new URLSearchParams();
  if (text !== "") written.append(parameters.text, text);
  for (const facet of searchFacets) for (const id of chosen[facet]) written.append(parameters[facet], id);
  const span = writeYears(years);
  if (span !== "") written.append(parameters.years, span);
  if (sort !== "relevance") written.append(parameters.sort, sort);
  if (page > 1) written.append(parameters.page, String(page));
  const query = written.toString();
  return query === "" ? "" : `?${query}`;
}

function isEntry(facet: SearchFacet, id: string): boolean {
  if (facet === "provinces") return id.trim() !== "";
  const known: readonly string[] | undefined = facet === "kinds" ? kinds : facet === "stages" ? stages : undefined;
  return known ? known.includes(id) : /^[a-z0-9-]+$/.test(id);
}

/** `2013-2026`, `2013-`, `-2020`, `2022` for one year; a span that runs backwards is turned round. */
function readYears(text: string): YearSpan {
  const match = /^(\d{4})?(-?)(\d{4})?$/.exec(text);
  if (!match) return {};
  const [, first, to, second] = match;
  if (to === "") return first !== undefined && second === undefined ? { from: first, to: first } : {};
  const [from, until] =
    first !== undefined && second !== undefined && second < first ? [second, first] : [first, second];
  return { ...(from !== undefined && { from }), ...(until !== undefined && { to: until }) };
}

function writeYears({ from, to }: YearSpan): string {
  if (from === to) return from ?? "";
  return `${from ?? ""}-${to ?? ""}`;
}

function readSort(text: string | null): SortOrder {
  return sortOrders.find((order) => order === text) ?? "relevance";
}

function readPage(text: string): number {
  return /^[1-9]\d{0,5}$/.test(text) ? Number(text) : 1;
}
