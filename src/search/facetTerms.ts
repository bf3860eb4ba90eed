import { withAncestors } from "#archive/hierarchy";
import type { EntryNumbers, ListedFacet } from "./documentFile";
import { listedFacets } from "./documentFile";
import { facetTerm } from "./families";
import type { SearchDocument, SearchEntry, SearchSource } from "./searchDocument";
import { TermCollector } from "./termCollector";

/** Gathers what articles are narrowed by: their entries and all that stand above them, kinds, stages and provinces. */
export class FacetTerms {
  readonly terms = new TermCollector<string>((term) => term);
  private readonly entries: Record<ListedFacet, Map<string, SearchEntry>>;
  private readonly numbers: Record<ListedFacet, Map<string, number>>;

  constructor(entries: SearchSource["entries"]) {
    const each = <T>(of: (facet: ListedFacet) => T): Record<ListedFacet, T> => ({
      tags: of("tags"),
      institutions: of("institutions"),
      people: of("people"),
      publications: of("publications"),
    });
    this.entries = each((facet) => new Map(entries[facet].map((entry) => [entry.id, entry])));
    this.numbers = each((facet) => new Map(entries[facet].map(({ id }, number) => [id, number])));
  }

  add(document: SearchDocument): void {
    const terms = new Set([facetTerm("kinds", document.kind)]);
    if (document.stage) terms.add(facetTerm("stages", document.stage));
    for (const facet of listedFacets) {
      const above = (id: string) => this.entries[facet].get(id)?.above;
      for (const id of document[facet].flatMap((own) => withAncestors(own, above))) terms.add(facetTerm(facet, id));
    }
    for (const { province } of this.entriesOf(document, "institutions"))
      if (province) terms.add(facetTerm("provinces", province));
    for (const term of terms) this.terms.add(term, 0, 0, false);
    this.terms.endDocument();
  }

  entriesOf(document: SearchDocument, facet: ListedFacet): SearchEntry[] {
    return document[facet].flatMap((id) => this.entries[facet].get(id) ?? []);
  }

  /** An article's entries by their numbers. */
  numbersOf(document: SearchDocument): EntryNumbers {
    const numbers = (facet: ListedFacet) => document[facet].flatMap((id) => this.numbers[facet].get(id) ?? []);
    return {
      tags: numbers("tags"),
      institutions: numbers("institutions"),
      people: numbers("people"),
      publications: numbers("publications"),
    };
  }
}
