import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { bibtex } from "#citation/bibtex";
import { cslJson } from "#citation/cslJson";
import { downloadsOf } from "#citation/downloads";
import type { Reference } from "#citation/reference";
import { datePartsOf, fullTitle } from "#citation/reference";
import { referenceOfPage } from "#citation/referenceOfPage";
import { referenceOfSource } from "#citation/referenceOfSource";
import { ris } from "#citation/ris";
import { article, dateOf } from "../archive/records";
import { readBack } from "./citationJs";
import { by, hostileReferences, newspaperReport, paper, source } from "./references";

const site = {
  name: "医研档案",
  nameEn: "Archive",
  description: "述。",
  origin: "https://example.org",
  publisher: "宣传处",
};
const ownPage = referenceOfPage(
  article("slug", {
    title: "题名",
    editor: "审五",
    added: dateOf("2026-11"),
    retraction: { date: dateOf("2026-12"), text: "缘由。" },
  }),
  site,
);
const siteReport = referenceOfSource(
  source("Blood test: a story of mRNA", {
    bylines: by("Jane Smith"),
    date: dateOf("2024-05"),
    url: "https://example.org/1",
    accessed: dateOf("2026"),
  }),
  paper("健康网", "website"),
);
const journalReport = referenceOfSource(
  source("论文", { date: dateOf("2024"), page: "12-15" }),
  paper("中华医学杂志", "journal"),
);
const bareReport = referenceOfSource(source("无出处"), undefined);
const references = { newspaperReport, siteReport, journalReport, bareReport, ownPage };

/** Every field of a reference, as `readBack` gives it. */
function fieldsOf(reference: Reference): Record<string, unknown> {
  const { key, type, authors, editor, container, publisher, date, page, url, accessed, language, note } = reference;
  const types = {
    newspaper: "article-newspaper",
    journal: "article-journal",
    webpage: "webpage",
    document: "document",
  };
  const fields = {
    id: key,
    type: types[type],
    title: fullTitle(reference),
    author: authors.length > 0 ? authors : undefined,
    editor: editor && [editor],
    "container-title": container,
    publisher,
    issued: date && datePartsOf(date).join("-"),
    page,
    URL: url,
    accessed: accessed && datePartsOf(accessed).join("-"),
    language,
    note,
  };
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
}

describe.each(Object.entries(references))("citation-js reads every field of %s", (name, reference) => {
  const expected = fieldsOf(reference);

  test("from CSL-JSON", () => {
    expect(readBack(JSON.parse(cslJson([reference])))).toEqual([expected]);
  });

  test("from BibTeX", () => {
    const { language, ...rest } = expected;
    const names: Record<string, string> = { zh: "chinese", en: "english" };
    const changed: Record<string, Record<string, unknown>> = {
      // Its types know no newspapers: what biblatex calls the subtype becomes the genre.
      newspaperReport: { type: "article-journal", genre: "newspaper" },
      // An online entry has one field for the site and its publisher.
      siteReport: { publisher: "健康网", "container-title": undefined },
      ownPage: { "container-title": undefined },
    };
    const [found] = readBack(bibtex(reference));
    expect(found).toEqual(
      withoutAbsent({ ...rest, "citation-key": undefined, language: names[String(language)], ...changed[name] }),
    );
  });

  test("from RIS", () => {
    const { author, issued, accessed, "container-title": container } = expected;
    // What its tables get wrong of the specification that Zotero and EndNote follow: a newspaper's authors are
    // reporters and its day is dropped; a web page's site is a series, its editor and its day of access are dropped.
    const wrong = {
      newspaper: { author: undefined, reporter: author, issued: String(issued).slice(0, 4) },
      webpage: { "container-title": undefined, "collection-title": container, accessed: undefined, editor: undefined },
    };
    const changed =
      reference.type === "newspaper" || reference.type === "webpage" ? wrong[reference.type] : { accessed };
    expect(readBack(ris(reference))).toEqual([withoutAbsent({ ...expected, ...changed })]);
  });
});

function withoutAbsent(value: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(value).filter(([, field]) => field !== undefined));
}

test("BibTeX has an entry for a newspaper's report", () => {
  expect(bibtex(newspaperReport)).toMatchInlineSnapshot(`
    "@article{daily-2024-05-16-3c7789e2263e,
      author = {{左妍} and {王小明} and {新华社 and 省报} and {{\\textbraceleft}赵{\\textbraceright}五}},
      title = {一管血查肝癌 {AKR1B10}：100\\% {\\textbraceleft}甲{\\textbraceright}\\_乙{\\textasciitilde}丙{\\textasciicircum}丁\\$\\#戊{\\textbackslash}己},
      journal = {城市日报},
      entrysubtype = {newspaper},
      date = {2024-05-16},
      year = {2024},
      month = may,
      pages = {08},
      url = {https://news.example.org/a_b%20c?x=1&y=~2#f},
      urldate = {2026-01-04},
      langid = {chinese},
    }
    "
  `);
});

test("BibTeX has an entry for a page of the archive", () => {
  expect(bibtex(ownPage)).toMatchInlineSnapshot(`
    "@online{slug,
      author = {{医研档案}},
      editor = {{审五}},
      title = {题名},
      organization = {{宣传处}},
      date = {2026-12},
      year = {2026},
      month = dec,
      url = {https://example.org/articles/slug/},
      langid = {chinese},
      note = {已撤稿},
    }
    "
  `);
});

test("RIS has a record for a newspaper's report, and a line for each value", () => {
  expect(ris(newspaperReport).replaceAll("\r\n", "␍\n")).toMatchInlineSnapshot(`
    "TY  - NEWS␍
    ID  - daily-2024-05-16-3c7789e2263e␍
    TI  - 一管血查肝癌 AKR1B10：100% {甲}_乙~丙^丁$#戊\\己␍
    AU  - 左妍␍
    AU  - 王小明␍
    AU  - 新华社 and 省报␍
    AU  - {赵}五␍
    T2  - 城市日报␍
    PY  - 2024␍
    DA  - 2024/05/16/␍
    SP  - 08␍
    UR  - https://news.example.org/a_b%20c?x=1&y=~2#f␍
    Y2  - 2026/01/04/␍
    LA  - zh␍
    ER  - ␍
    "
  `);
});

test("RIS has a record for a page of the archive", () => {
  expect(ris(ownPage)).toMatchInlineSnapshot(`
    "TY  - ELEC
    ID  - slug
    TI  - 题名
    AU  - 医研档案
    ED  - 审五
    T2  - 医研档案
    PB  - 宣传处
    PY  - 2026
    DA  - 2026/12//
    UR  - https://example.org/articles/slug/
    LA  - zh
    N1  - 已撤稿
    ER  - 
    "
  `);
});

test("CSL-JSON has an item for a page of the archive", () => {
  expect(cslJson([ownPage])).toMatchInlineSnapshot(
    `"[{"id":"slug","type":"webpage","title":"题名","author":[{"literal":"医研档案"}],"editor":[{"literal":"审五"}],"container-title":"医研档案","publisher":"宣传处","issued":{"date-parts":[[2026,12]]},"URL":"https://example.org/articles/slug/","language":"zh","note":"已撤稿"}]"`,
  );
});

describe("whatever a record says", () => {
  test("CSL-JSON gives it back to citation-js", () => {
    fc.assert(
      fc.property(hostileReferences, (reference) => {
        const [item] = JSON.parse(cslJson([reference]));
        expect([item.title, item.URL, item.page, item["container-title"]]).toEqual([
          fullTitle(reference),
          reference.url,
          reference.page,
          reference.container,
        ]);
        expect(readBack([item])).toHaveLength(1);
      }),
    );
  });

  test("BibTeX is entries with balanced braces, and citation-js reads the same titles and authors from them", () => {
    fc.assert(
      fc.property(fc.array(hostileReferences, { minLength: 1, maxLength: 3 }), (list) => {
        const text = list.map(bibtex).join("");
        expect(depthsOf(text)).toEqual({ lowest: 0, last: 0 });
        const found = readBack(text);
        expect(found.map(({ title }) => spaced(title))).toEqual(list.map((one) => spaced(fullTitle(one))));
        expect(found.map(({ author }) => author ?? [])).toEqual(list.map(({ authors }) => authors));
      }),
    );
  });

  test("RIS is lines of a tag and a value, and one record", () => {
    fc.assert(
      fc.property(hostileReferences, (reference) => {
        const lines = ris(reference).split("\r\n");
        expect(lines.pop()).toBe("");
        expect(lines.filter((line) => !/^[A-Z][A-Z0-9] {2}- [^\p{Cc}]*$/u.test(line))).toEqual([]);
        expect(lines.filter((line) => /^(TY|ER) /.test(line)).map((line) => lines.indexOf(line))).toEqual([
          0,
          lines.length - 1,
        ]);
        expect(lines).toContain(`TI  - ${fullTitle(reference)}`);
        for (const author of reference.authors) expect(lines).toContain(`AU  - ${author}`);
      }),
    );
  });

  test("the address of a download is one, and holds the file byte for byte", async () => {
    await fc.assert(
      fc.asyncProperty(hostileReferences, async (reference) => {
        const texts = [bibtex(reference), ris(reference), cslJson([reference])];
        for (const [index, { address, name }] of downloadsOf(reference).entries()) {
          expect(name).toMatch(/^[a-z0-9-]+\.(bib|ris|json)$/);
          expect(address).not.toMatch(/[\s"<>`{}|\\^&[\]]/);
          expect(await (await fetch(address)).text()).toBe(texts[index]);
        }
      }),
      { numRuns: 50 },
    );
  });
});

/** How deep braces go, as BibTeX counts them: a backslash before one changes nothing. */
function depthsOf(text: string): { lowest: number; last: number } {
  let depth = 0;
  let lowest = 0;
  for (const character of text) {
    if (character === "{") depth++;
    if (character === "}") depth--;
    lowest = Math.min(lowest, depth);
  }
  return { lowest, last: depth };
}

/** citation-js takes the space after a command for its end, though braces have ended it. */
function spaced(text: unknown): string {
  return String(text).replace(/\s/g, "");
}
