import { pageStrings } from "./pageStrings";

/** One sentence on a kind or a stage. */
export function facetDescription(facet: "kinds" | "stages", id: string): string {
  const texts: Readonly<Record<string, string>> =
    facet === "kinds" ? pageStrings.kindDescriptions : pageStrings.stageDescriptions;
  return texts[id] ?? id;
}
