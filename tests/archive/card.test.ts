import { expect, test } from "vitest";
import { articlesWithCards, cardOf, recentCards } from "#archive/card";
import { archiveOf, article, dateOf } from "./records";

const site = { name: "档案", nameEn: "Archive", description: "说明。", origin: "https://example.org/below" };
const notice = { date: dateOf("2026"), text: "说明" };

/** One article more than have cards where only recent ones do; the oldest is about a person, one is withdrawn. */
const many = Array.from({ length: recentCards + 1 }, (_, index) =>
  article(`a-${String(index).padStart(4, "0")}`, index === recentCards ? { kind: "person" } : {}),
);
const archive = archiveOf([article("gone", { withdrawn: notice }), ...many], { site });
const oldest = `/articles/a-${recentCards}/` as const;

test("an article has a card of its own, a withdrawn one that of its kind", () => {
  expect(cardOf(archive, oldest, "all")).toBe("/cards/articles/a-1000.png");
  expect(cardOf(archive, "/articles/gone/", "all")).toBe("/cards/kinds/news.png");
});

test("where only recent articles have cards, the others have that of their kind", () => {
  expect(cardOf(archive, "/articles/a-0000/", "recent")).toBe("/cards/articles/a-0000.png");
  expect(cardOf(archive, oldest, "recent")).toBe("/cards/kinds/person.png");
});

test("an article whose card could not be drawn has that of its kind", () => {
  const undrawn = new Set([`/cards/articles/a-${recentCards}.png` as const]);
  expect(cardOf(archive, oldest, "all", undrawn)).toBe("/cards/kinds/person.png");
  expect(cardOf(archive, "/articles/a-0000/", "all", undrawn)).toBe("/cards/articles/a-0000.png");
});

test("the page of a kind has its card, every other page the site's", () => {
  expect(cardOf(archive, "/kinds/person/", "all")).toBe("/cards/kinds/person.png");
  expect(cardOf(archive, "/kinds/person/page/2/", "all")).toBe("/cards/kinds/person.png");
  expect(
    ["/", "/kinds/", "/tags/person/", "/about/"].map((page) => cardOf(archive, `/${page.slice(1)}`, "all")),
  ).toEqual(Array(4).fill("/cards/site.png"));
});

test("without cards, and without an origin, no page has one", () => {
  expect(cardOf(archive, oldest, "none")).toBeUndefined();
  expect(cardOf(archiveOf(many), oldest, "all")).toBeUndefined();
});

test.each(["all", "recent", "none"] as const)(
  "with --cards %s exactly the cards that pages name are to be made",
  (mode) => {
    const made = articlesWithCards(archive, mode).map((position) => archive.articles[position]?.slug);
    const named = archive.articles.filter(
      ({ slug }) => cardOf(archive, `/articles/${slug}/`, mode) === `/cards/articles/${slug}.png`,
    );
    expect(made).toEqual(named.map(({ slug }) => slug));
  },
);
