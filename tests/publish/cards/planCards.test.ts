import { expect, test } from "vitest";
import type { Article } from "#archive/article";
import type { CardMode } from "#archive/card";
import { articlesWithCards, cardOf } from "#archive/card";
import { kinds } from "#archive/classification";
import { fileHref } from "#archive/fileHref";
import { href } from "#archive/href";
import { planCards } from "#publish/cards/planCards";
import { archiveOf, article, dateOf, institution, publication } from "../../archive/records";

const site = { name: "医研档案", nameEn: "Archive", description: "说明。", origin: "https://example.org/below" };
const notice = { date: dateOf("2026"), text: "说明" };
const source = { title: "原题", bylines: [], publication: "daily" };

function plan(articles: Article[], cards: CardMode = "all", origin: string | undefined = site.origin) {
  const institutions = ["first", "second"].map((id) => institution(id));
  return planCards({
    archive: archiveOf(articles, { site: { ...site, origin }, institutions, publications: [publication("daily")] }),
    cards,
  });
}

/** What the card of one article says. */
function cardFor(parts: Partial<Article>) {
  const found = plan([article("a", parts)]).find(({ path }) => path === fileHref.articleCard("a"))?.card;
  if (found?.form !== "page") throw new Error("The article has no card.");
  return found;
}

test("exactly the cards that pages name are planned", () => {
  const articles = [article("a"), article("gone", { withdrawn: notice }), article("b", { kind: "person" })];
  const archive = archiveOf(articles, { site });
  const pages = [
    "/",
    ...kinds.map((kind) => href.kind(kind)),
    ...articles.map(({ slug }) => href.article(slug)),
  ] as const;
  expect(new Set(plan(articles).map(({ path }) => path))).toEqual(
    new Set(pages.map((page) => cardOf(archive, page, "all"))),
  );
  expect(articlesWithCards(archive, "all")).toHaveLength(2);
});

test("none is planned without an origin, nor where none are wanted", () => {
  const archive = archiveOf([article("a")]);
  expect([planCards({ archive, cards: "all" }), plan([article("a")], "none")]).toEqual([[], []]);
});

test("an article's card names its title, its kind, its institutions, the date of the news and who printed it", () => {
  const full = cardFor({
    title: "甲\u200b乙",
    kind: "result",
    stage: "clinical",
    date: dateOf("2022-05-16T07:30:00+08:00"),
    institutions: ["first", "second"],
    sources: [source],
  });
  expect(full).toMatchInlineSnapshot(`
    {
      "foot": [
        [
          "first、second",
          "first等 2 家",
        ],
        [
          "2022年5月16日报道，原载《daily》",
          "2022年5月16日报道",
        ],
      ],
      "form": "page",
      "label": "成果",
      "mark": undefined,
      "name": "医研档案",
      "nameEn": "Archive",
      "names": [],
      "seal": "临床研究",
      "title": "甲乙",
    }
  `);
});

test("a date keeps its precision, and an inferred one says so", () => {
  expect(cardFor({ date: dateOf("2022-05") }).foot).toEqual([["2022年5月报道"]]);
  expect(cardFor({ date: dateOf("2022"), dateNote: "据文末" }).foot).toEqual([["2022年报道（据内容推定）"]]);
});

test("a retracted article is marked, and has the seal of no stage that it does not state", () => {
  expect(cardFor({ retraction: notice })).toMatchObject({ mark: "已撤稿", seal: undefined });
});

test("a card says nothing of an article but what its page does in its headline", () => {
  const secret = "不该出现";
  const fields = { summary: secret, subtitle: secret, kicker: secret, editor: secret };
  expect(JSON.stringify(plan([article("a", fields)]))).not.toContain(secret);
});

test("the site's card counts the articles and says from when they are", () => {
  const planned = plan([article("a", { date: dateOf("2013") }), article("b", { date: dateOf("2026-01") })]);
  expect(planned.find(({ path }) => path === fileHref.siteCard)?.card).toMatchObject({
    extent: "共 2 篇，2013年至2026年",
  });
  const empty = planned.find(({ path }) => path === fileHref.kindCard("person"))?.card;
  expect(empty).toMatchObject({ label: "类别", title: "人物", foot: [[expect.any(String)], ["共 0 篇"]] });
});
