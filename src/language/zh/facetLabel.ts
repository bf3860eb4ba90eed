import { strings } from "./strings";

type Facet = keyof typeof strings.facets;

/** The name of a facet's entry: kinds, stages and years are named by the language, the rest by their records. */
export function facetLabel(facet: Facet, id: string, name?: string): string {
  if (facet === "years") return strings.list.ofYear(id);
  if (facet === "kinds") return entry(strings.kinds, id);
  if (facet === "stages") return entry(strings.stages, id);
  return name ?? id;
}

function entry(names: Readonly<Record<string, string>>, id: string): string {
  return names[id] ?? id;
}
