import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Element } from "hast";
import sharp from "sharp";
import { describe, expect, test } from "vitest";
import { strings } from "#language/zh/strings";
import { hasId, linksOf, resolved, sourceSetOf } from "./links";
import type { Page } from "./page";
import { all, attribute, elementsIn, filesOf, pagesOf, readPage, textIn, the } from "./page";
import { hydrated, scriptsOf, scriptText } from "./scripts";
import type { BuiltSite } from "./sites";
import { fixture, real } from "./sites";

const sites: [string, () => BuiltSite][] = [
  ["the real content", real],
  ["the fixture below a path", fixture],
];

const pages = ({ out }: BuiltSite) => pagesOf(out);

describe.each(sites)("every page of %s", (_name, at) => {
  const site = at();

  /** What a rule finds wrong on each page, as `path: what`. */
  const faults = (rule: (page: Page) => string[]) =>
    pages(site).flatMap((page) => rule(page).map((fault) => `${page.path}: ${fault}`));

  test("is there to look at", () => {
    expect(pages(site).length).toBeGreaterThan(60);
  });

  test("carries no script but data, an article the deferred reader.js too, the search page apart", () => {
    expect(faults((page) => (page.path === hydrated ? [] : scriptFaults(page, site)))).toEqual([]);
  });

  test("has on the search page only deferred scripts that are files of the site, and data", () => {
    const page = readPage(site.out, hydrated);
    const scripts = elementsIn(page.tree, "script");
    const running = scripts.filter((script) => attribute(script, "src") !== "");
    const rest = scripts.filter((script) => !running.includes(script));
    expect(rest.map((script) => [attribute(script, "type"), isJson(textIn(script))])).toEqual([
      ["application/json", true],
    ]);
    expect(running.filter(({ properties }) => properties.defer !== true)).toEqual([]);
    const { asked } = scriptsOf(site);
    expect(asked.length).toBeGreaterThan(2);
    expect(asked.filter((file) => !/^_next\/static\/chunks\/[\w~-]+\.js$/.test(file))).toEqual([]);
  });

  test("has of Next's files only the scripts that the search page asks for, at once or later", () => {
    const { asked, others } = scriptsOf(site);
    const texts = [...asked, ...others].map((file) => scriptText(site, file)).join("\n");
    expect(asked.filter((file) => others.includes(file))).toEqual([]);
    expect(others.filter((file) => !texts.includes(file.slice("_next/".length)))).toEqual([]);
  });

  test("states of every image its size, how it is loaded, and files of the widths that it names", async () => {
    const wrong: string[] = [];
    for (const page of pages(site))
      for (const image of elementsIn(page.tree, "img"))
        wrong.push(...(await imageFaults(image, page, site)).map((fault) => `${page.path}: ${fault}`));
    expect(wrong).toEqual([]);
  });

  test("asks for no image before the browser needs it", () => {
    const preloads = faults(({ tree }) =>
      elementsIn(tree, "link")
        .map((link) => attribute(link, "rel"))
        .filter((rel) => rel === "preload"),
    );
    expect(preloads).toEqual([]);
  });

  test("asks nothing of another host: no image, style, frame or preload", () => {
    expect(faults((page) => requestFaults(page, site))).toEqual([]);
  });

  test("has no handler and no script address", () => {
    expect(faults(activeFaults)).toEqual([]);
  });

  test("states language, title and description, and has one main heading", () => {
    expect(faults(frameFaults)).toEqual([]);
  });

  test("skips no level of headings, and no heading is empty", () => {
    expect(faults(headingFaults)).toEqual([]);
  });

  test("uses an id once", () => {
    expect(faults(idFaults)).toEqual([]);
  });

  test("links within the site only to files that exist, and to places in them", () => {
    expect(faults((page) => linkFaults(page, site))).toEqual([]);
  });

  test("leaves no trace of Next but the search page and its scripts", () => {
    const traces = filesOf(site.out).filter((file) => {
      if (file === "search/index.html" || file.startsWith("_next/static/chunks/")) return false;
      // What its host is told of the folder.
      if (/^_(headers|hosting\.json|nginx(-maps)?\.conf)$/.test(file)) return false;
      const text = readFileSync(join(site.out, file)).toString("latin1");
      return file.includes("_next") || text.includes("/_next") || text.includes("__NEXT_DATA__");
    });
    expect(traces).toEqual([]);
  });
});

test("the ids of the parts around a text bear a mark that no heading's id has", () => {
  const around = pages(fixture())
    .filter(({ path }) => /^\/(articles|institutions|people)\/[^/]+\/$/.test(path))
    .flatMap(({ tree }) => {
      const inText = all(tree, { class: "prose" }).flatMap((text) => elementsIn(text));
      return elementsIn(tree)
        .filter((element) => !inText.includes(element))
        .map((element) => attribute(element, "id"));
    });
  const ids = new Set(around.filter((id) => id !== "" && id !== "__next"));
  expect(ids.size).toBeGreaterThan(5);
  expect([...ids].filter((id) => !id.startsWith("_"))).toEqual([]);
});

test("without an origin no page names an absolute address of its own", () => {
  const bad = pages(real()).flatMap(({ path, tree, html }) => [
    ...elementsIn(tree, "link").filter((link) => /^(canonical|search)$/.test(attribute(link, "rel"))),
    ...elementsIn(tree, "meta").filter((meta) => /^og:(url|image)$/.test(attribute(meta, "property"))),
    ...(/"@id"|localhost/.test(html) ? [path] : []),
  ]);
  expect(bad).toEqual([]);
});

test("with an origin every page leads browsers to the description of the search", () => {
  const site = fixture();
  for (const page of pages(site)) {
    const found = linksOf(page, site).filter(({ element }) => attribute(element, "rel") === "search");
    expect(found.map(({ element, file }) => [attribute(element, "type"), file])).toEqual([
      ["application/opensearchdescription+xml", join(site.out, "opensearch.xml")],
    ]);
  }
});

test("with an origin every page names its own address but those that search engines should leave out", () => {
  const site = fixture();
  const emptyStages = ["/stages/animal/", "/stages/approved/", "/stages/basic/"];
  for (const { path, tree } of pages(site)) {
    const canonical = elementsIn(tree, "link").filter((link) => attribute(link, "rel") === "canonical");
    const unlisted = ["/404.html", hydrated, "/articles/withdrawn/", ...emptyStages].includes(path);
    const expected = unlisted ? [] : [`${site.origin}${path}`];
    const robots = elementsIn(tree, "meta").filter((meta) => attribute(meta, "name") === "robots");
    expect(robots.map((meta) => attribute(meta, "content"))).toEqual([
      unlisted ? "noindex" : "max-image-preview:large",
    ]);
    expect(canonical.map((link) => attribute(link, "href"))).toEqual(expected);
  }
});

function scriptFaults(page: Page, site: BuiltSite): string[] {
  const { path, tree } = page;
  const scripts = elementsIn(tree, "script");
  const data = scripts.filter((script) => attribute(script, "type") === "application/ld+json");
  const running = scripts.filter((script) => !data.includes(script));
  return [
    ...data.filter((script) => !isJson(textIn(script))).map(() => "data that is no JSON"),
    ...running
      .filter((script) => !isReader(script, page, site))
      .map((script) => `<script> ${attribute(script, "src")}`),
    ...(running.length === (path.startsWith("/articles/") ? 1 : 0) ? [] : [`${running.length} scripts`]),
  ];
}

function isReader(script: Element, page: Page, site: BuiltSite): boolean {
  const { file } = resolved(attribute(script, "src"), page, site);
  return script.properties.defer === true && textIn(script) === "" && file === join(site.out, "reader.js");
}

function isJson(text: string): boolean {
  try {
    return typeof JSON.parse(text) === "object";
  } catch {
    return false;
  }
}

const loading = /^(img|script|iframe|frame|embed|object|source|audio|video|track|input)$/;
const loadingLinks = /\b(stylesheet|preload|modulepreload|prefetch|icon|manifest|preconnect|dns-prefetch)\b/;

function requestFaults(page: Page, site: BuiltSite): string[] {
  const asked = linksOf(page, site).filter(
    ({ element }) => loading.test(element.tagName) || loadingLinks.test(attribute(element, "rel")),
  );
  const styles = elementsIn(page.tree, "style").map((style) => textIn(style));
  return [
    ...asked.filter(({ own }) => !own).map(({ written }) => written),
    ...elementsIn(page.tree, /^(iframe|frame|embed|object|base)$/).map(({ tagName }) => `<${tagName}>`),
    ...styles.flatMap((style) => style.match(/@import|url\((?!["']?(data:|#))[^)]*\)/g) ?? []),
  ];
}

const downloadable = /^data:application\/(x-bibtex|x-research-info-systems|vnd\.citationstyles\.csl\+json),[^\s"'<>]+$/;

function activeFaults({ tree }: Page): string[] {
  return elementsIn(tree).flatMap((element) =>
    Object.keys(element.properties).flatMap((name) => {
      const value = attribute(element, name);
      // A link that only downloads what it holds opens nothing.
      const isFile = element.tagName === "a" && name === "href" && attribute(element, "download") !== "";
      const isActive = /^on/i.test(name) || name === "srcDoc" || name === "formAction";
      const scheme = /^(href|src|action)$/.test(name) && /^\s*(javascript|vbscript|data|blob):/i.test(value);
      return isActive || (scheme && !(isFile && downloadable.test(value)))
        ? [`<${element.tagName} ${name}="${value}">`]
        : [];
    }),
  );
}

async function imageFaults(image: Element, page: Page, site: BuiltSite): Promise<string[]> {
  const src = attribute(image, "src");
  const [width, height] = [Number(attribute(image, "width")), Number(attribute(image, "height"))];
  const named = [{ src, width }, ...sourceSetOf(image)];
  const found = await Promise.all(
    named.map(async (version) => {
      const { file } = resolved(version.src, page, site);
      const actual = file === undefined ? undefined : await sharp(file).metadata();
      const isSo =
        actual?.width === version.width && Math.abs(actual.height - (width && (version.width * height) / width)) < 1;
      return isSo ? [] : [`${version.src} is not ${version.width} pixels wide`];
    }),
  );
  return [
    ...found.flat(),
    ...(attribute(image, "loading") === "lazy" ? [] : [`${src} is not lazy`]),
    ...(attribute(image, "decoding") === "async" ? [] : [`${src} holds up the page`]),
    ...(named.length > 1 === (attribute(image, "sizes") !== "") ? [] : [`${src} does not say how wide it is shown`]),
  ];
}

function frameFaults({ tree }: Page): string[] {
  const texts = (name: string, within: Page["tree"] = tree) => elementsIn(within, name).map(textIn);
  // A drawing has a title of its own.
  const head = the(tree, { name: "head" });
  const descriptions = elementsIn(tree, "meta")
    .filter((meta) => attribute(meta, "name") === "description")
    .map((meta) => attribute(meta, "content").trim());
  const [html] = elementsIn(tree, "html");
  return [
    ...(html && attribute(html, "lang") === strings.language ? [] : ["no language"]),
    ...(texts("title", head).filter(Boolean).length === 1 ? [] : ["not one title"]),
    ...(descriptions.length === 1 && descriptions[0] ? [] : ["not one description"]),
    ...(texts("h1").filter(Boolean).length === 1 ? [] : ["not one h1"]),
    ...(elementsIn(tree, "main").length === 1 ? [] : ["not one main"]),
  ];
}

function headingFaults({ tree }: Page): string[] {
  let last = 0;
  return elementsIn(tree, /^h[1-6]$/).flatMap((heading) => {
    const level = Number(heading.tagName.slice(1));
    const faults = level > last + 1 ? [`h${last} is followed by h${level} ${textIn(heading)}`] : [];
    last = level;
    return textIn(heading) === "" ? [...faults, `an empty h${level}`] : faults;
  });
}

function idFaults({ tree }: Page): string[] {
  const ids = elementsIn(tree).flatMap((element) =>
    element.properties.id === undefined ? [] : attribute(element, "id"),
  );
  const references = elementsIn(tree).flatMap((element) => attribute(element, "ariaLabelledBy") || []);
  return [
    ...ids.filter((id, index) => ids.indexOf(id) !== index).map((id) => `twice #${id}`),
    ...references.filter((id) => !ids.includes(id)).map((id) => `labelled by missing #${id}`),
  ];
}

function linkFaults(page: Page, site: BuiltSite): string[] {
  return linksOf(page, site)
    .filter(({ own }) => own)
    .flatMap(({ written, url, file }) => {
      if (file === undefined) return [`${written} leads nowhere`];
      const fragment = url.hash.slice(1);
      return fragment === "" || hasId(file, fragment) ? [] : [`${written} has no such place`];
    });
}
