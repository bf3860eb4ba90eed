import { expect, test } from "vitest";
import { vocabularyFaults } from "./vocabulary";

test("what the vocabulary has is no fault", () => {
  expect(
    vocabularyFaults({
      "@type": "NewsArticle",
      "@id": "https://example.org/#article",
      headline: "题目",
      author: [{ "@type": "Person", name: "张三" }, { "@id": "https://example.org/#li" }],
      about: { "@type": "Hospital", foundingDate: "1958" },
      digitalSourceType: "https://schema.org/DigitalArtDigitalSource",
    }),
  ).toEqual([]);
  const worksFor = { "@type": "OrganizationRole", roleName: "所长", worksFor: { "@type": "Organization", name: "所" } };
  expect(vocabularyFaults({ "@type": "Person", worksFor })).toEqual([]);
});

test("an unknown class, a property of another class and a value of the wrong class are found where they stand", () => {
  const faults = vocabularyFaults({
    "@type": "NewsArticle",
    headlin: "题目",
    author: { "@type": "Person", foundingDate: "1958" },
    publisher: { "@type": "Periodical", name: "日报" },
    about: [{ "@type": "Krankenhaus" }, { name: "没有类" }],
  });
  expect(faults).toMatchInlineSnapshot(`
    [
      "$.headlin: NewsArticle has no such property",
      "$.author.foundingDate: Person has no such property",
      "$.publisher is a Periodical and should be Organization or Person",
      "$.about[0] is of no class: Krankenhaus",
      "$.about[1] is of no class: undefined",
    ]
  `);
});
