import { expect, test } from "vitest";
import { kinds, stages } from "#archive/classification";
import { facets } from "#archive/href";
import { facetDescription } from "#language/zh/facetDescription";
import { facetLabel } from "#language/zh/facetLabel";
import { pageStrings } from "#language/zh/pageStrings";
import { strings } from "#language/zh/strings";

const chinese = /^\p{Script=Han}+$/u;

test("language names every kind and stage and describes it in a whole sentence", () => {
  for (const id of kinds) expect(facetLabel("kinds", id)).toMatch(chinese);
  for (const id of stages) expect(facetLabel("stages", id)).toMatch(chinese);
  const described = [
    ...kinds.map((id) => facetDescription("kinds", id)),
    ...stages.map((id) => facetDescription("stages", id)),
  ];
  for (const sentence of described) expect(sentence).toMatch(/^\p{Script=Han}.*。$/u);
  expect(new Set(described).size).toBe(kinds.length + stages.length);
});

test("the name of a stage has four characters, as its seal needs", () => {
  for (const id of stages) expect(facetLabel("stages", id)).toHaveLength(4);
});

test("a year is named by itself, whatever else is given", () => {
  expect(facetLabel("years", "2024", "name")).toBe("2024年");
});

test("records name the other facets; without a name the id stands for it", () => {
  for (const facet of ["tags", "institutions", "people", "publications"] as const) {
    expect(facetLabel(facet, "liver", "肝癌")).toBe("肝癌");
    expect(facetLabel(facet, "liver")).toBe("liver");
  }
});

test("every facet has a name and an introduction", () => {
  for (const facet of facets) {
    expect(strings.facets[facet]).toMatch(chinese);
    expect(pageStrings.facetIntroductions[facet]).toMatch(/。$/);
  }
});
