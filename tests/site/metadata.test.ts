import type { NodeObject, Options } from "jsonld";
import jsonld from "jsonld";
import type { RemoteDocument } from "jsonld/jsonld-spec";
import { describe, expect, test } from "vitest";
import { pageStrings } from "#language/zh/pageStrings";
import { vocabularyFaults } from "../metadata/vocabulary";
import { linksOf, resolved } from "./links";
import type { Page } from "./page";
import { attribute, elementsIn, pagesOf, readPage, textIn, the } from "./page";
import type { BuiltSite } from "./sites";
import { fixture, real } from "./sites";

const schemaOrg = "https://schema.org";

/** The contexts as their owners publish them, as far as these pages go: nothing is fetched. */
const contexts: Record<string, { "@vocab": string }> = {
  [schemaOrg]: { "@vocab": `${schemaOrg}/` },
  "https://ziyuan.baidu.com/contexts/cambrian.jsonld": { "@vocab": "https://ziyuan.baidu.com/contexts/" },
};

async function documentLoader(url: string): Promise<RemoteDocument> {
  const context = contexts[url];
  if (!context) throw new Error(`A page names the context ${url}.`);
  return { documentUrl: url, document: { "@context": context } };
}

/** Nothing that a context does not know is dropped in silence. */
const options: Options.Expand & { safe: boolean } = { documentLoader, safe: true };

type Data = { "@context": string; "@graph"?: NodeObject[] };

function dataOf({ tree }: Page): Data[] {
  const scripts = elementsIn(tree, "script").filter((script) => attribute(script, "type") === "application/ld+json");
  return scripts.map((script) => JSON.parse(textIn(script)));
}

const graphOf = (page: Page) => dataOf(page).flatMap((data) => data["@graph"] ?? []);

/** Everything in a value that bears an `@id`, with whether it says more than that. */
function idsIn(value: unknown): { id: string; defines: boolean }[] {
  if (typeof value !== "object" || value === null) return [];
  const id: unknown = Reflect.get(value, "@id");
  const own = typeof id === "string" ? [{ id, defines: Object.keys(value).length > 1 }] : [];
  return [...own, ...Object.values(value).flatMap(idsIn)];
}

function textsIn(value: unknown): string[] {
  if (typeof value === "string") return [value];
  return typeof value === "object" && value !== null ? Object.values(value).flatMap(textsIn) : [];
}

const metaOf = ({ tree }: Page, name: string) =>
  elementsIn(tree, "meta")
    .filter((meta) => [attribute(meta, "property"), attribute(meta, "name")].includes(name))
    .map((meta) => attribute(meta, "content"));

const sites: [string, () => BuiltSite][] = [
  ["the real content", real],
  ["the fixture below a path", fixture],
];

describe.each(sites)("what programs read of every page of %s", (_name, at) => {
  const pages = pagesOf(at().out);

  test("is JSON-LD that its own software understands whole", async () => {
    let nodes = 0;
    for (const page of pages)
      for (const data of dataOf(page)) {
        const expanded = await jsonld.expand(data, options);
        nodes += expanded.length;
        const strange = JSON.stringify(expanded).match(/"@(id|type)":\[?"(?!https?:\/\/)[^"]*"/g);
        expect(strange, page.path).toBeNull();
      }
    expect(nodes).toBeGreaterThan(80);
  });

  test("uses classes and properties of schema.org as schema.org means them", () => {
    expect(pages.flatMap((page) => vocabularyFaults(graphOf(page), page.path))).toEqual([]);
  });

  test("describes every page but those that are no content", () => {
    const mute = pages.filter((page) => graphOf(page).length === 0).map(({ path }) => path);
    expect(mute.sort()).toEqual(["/404.html", "/search/"]);
  });

  test("gives an article the dates that its readers see", () => {
    const articles = pages.filter(({ path }) => path.startsWith("/articles/"));
    for (const page of articles) {
      const visible = new Map(
        elementsIn(page.tree, "section")
          .filter((section) => attribute(section, "ariaLabelledBy") === "_record")
          .flatMap((section) => elementsIn(section, "dl"))
          .flatMap((list) => elementsIn(list, "div"))
          .map((line) => [
            textIn(the(line, { name: "dt" })),
            elementsIn(line, "time").map((time) => attribute(time, "dateTime"))[0],
          ]),
      );
      const added = visible.get(pageStrings.article.added);
      const changed = visible.get(pageStrings.article.updated) ?? added;
      expect(metaOf(page, "article:published_time"), page.path).toEqual([added]);
      expect(metaOf(page, "article:modified_time"), page.path).toEqual([changed]);
    }
    expect(articles.length).toBeGreaterThan(10);
  });
});

test("every name in the graphs is defined on the page that it names, so that they are one graph", () => {
  const { out, origin } = fixture();
  const pages = new Map(pagesOf(out).map((page) => [`${origin}${page.path}`, page]));
  const named = new Set([...pages.values()].flatMap((page) => idsIn(graphOf(page))).map(({ id }) => id));
  const lost = [...named].filter((id) => {
    const page = pages.get(id.split("#")[0] ?? "");
    return !page || !idsIn(graphOf(page)).some((found) => found.id === id && found.defines);
  });
  expect(lost).toEqual([]);
  const parts = new Set([...named].map((id) => id.split("#")[1]));
  expect([...parts].sort()).toEqual(
    ["article", "dataset", "institution", "person", "publication", "publisher", "term", "terms", "website"].sort(),
  );
});

test("every address in a head and its data leads to a file of the site", () => {
  const site = fixture();
  const lost = pagesOf(site.out).flatMap((page) => {
    const head = { ...page, tree: the(page.tree, { name: "head" }) };
    const pictures = [...metaOf(page, "og:image"), ...metaOf(page, "og:url")];
    const inData = dataOf(page).flatMap(textsIn);
    const own = inData.filter((text) => text.startsWith(`${site.origin}`) && !text.includes("{"));
    return [...linksOf(head, site), ...[...pictures, ...own].map((text) => resolved(text, page, site))]
      .filter((link) => link.own && link.file === undefined)
      .map(({ written }) => `${page.path}: ${written}`);
  });
  expect(lost).toEqual([]);
});

test("a withdrawn article tells programs only that it is withdrawn, and search engines leave it out", () => {
  const page = readPage(fixture().out, "/articles/withdrawn/");
  const [node, ...others] = graphOf(page);
  expect(others).toEqual([]);
  expect(node).toMatchObject({ headline: "已经撤下的一篇", creativeWorkStatus: "Withdrawn" });
  expect(Object.keys(node ?? {}).sort()).toEqual(
    ["@id", "@type", "correction", "creativeWorkStatus", "headline", "identifier", "url"].sort(),
  );
  expect(metaOf(page, "robots")).toEqual(["noindex"]);
});
