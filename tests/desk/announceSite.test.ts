import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { describe, expect, onTestFinished, test } from "vitest";
import type { Announced } from "#desk/announced";
import { announcedFile, readAnnounced } from "#desk/announced";
import { announceSite } from "#desk/announceSite";
import { commandTexts as english } from "#language/en/commandTexts";
import { problemTexts } from "#language/en/problemTexts";
import type { CommandLine } from "#newsroom/commandLine";
import { CommandError } from "#newsroom/commandLine";
import { workFolder } from "#newsroom/workFolder";
import { sitemapIndex, sitemapParts } from "#publish/sitemaps";
import { dateOf } from "../archive/records";
import type { Answering } from "./searchEngines";
import { baiduTakes, searchEngine } from "./searchEngines";

const origin = "https://archive.example/research";
const key = "0123456789abcdef";
const token = "s3cret/token";
const words = english.announce;

type Dates = Record<`/${string}`, string>;
const base: Dates = { "/": "2026-11-21", "/about/": "", "/articles/a/": "2026-11-20", "/articles/b/": "2026-11-21" };

/** A content folder and a finished site of the addresses given, each with its `lastmod`. */
class Newsroom {
  readonly folder = mkdtempSync(join(tmpdir(), "announce-"));
  readonly content = join(this.folder, "content");
  readonly out = join(this.folder, "out");
  readonly site = { name: "试验档案", nameEn: "Test Archive", description: "只为测试。", origin, indexNowKey: key };

  constructor(dates: Dates = base) {
    onTestFinished(() => rmSync(this.folder, { recursive: true, force: true }));
    onTestFinished(() => rmSync(workFolder(this.content), { recursive: true, force: true }));
    this.settle({});
    this.write("out/index.html", "");
    this.write(`out/${key}.txt`, key);
    this.publish(dates);
  }

  write(path: string, text: string): void {
    mkdirSync(dirname(join(this.folder, path)), { recursive: true });
    writeFileSync(join(this.folder, path), text);
  }

  /** Writes `site.yml`; an empty value leaves a key out. */
  settle(changed: Partial<typeof this.site>): void {
    const lines = Object.entries({ ...this.site, ...changed }).flatMap(([name, value]) =>
      value === "" ? [] : `${name}: ${JSON.stringify(value)}\n`,
    );
    this.write("content/site.yml", lines.join(""));
  }

  publish(dates: Dates): void {
    const entries = Object.entries(dates).map(([path, date]) => ({
      path: `/${path.slice(1)}` as const,
      changed: date === "" ? undefined : dateOf(date),
    }));
    const parts = [...sitemapParts(entries, origin, { urls: Math.max(3, entries.length / 2), bytes: 1e7 })];
    parts.forEach(({ xml }, at) => {
      this.write(`out/sitemap-${at + 1}.xml`, xml);
    });
    this.write("out/sitemap.xml", sitemapIndex(parts, origin));
  }

  remembered(): unknown {
    const file = announcedFile(this.content);
    return existsSync(file) ? JSON.parse(readFileSync(file, "utf8")) : undefined;
  }

  /** How many addresses of a service are remembered. */
  rememberedOf(service: keyof Announced): number {
    return readAnnounced(announcedFile(this.content), words)[service].size;
  }
}

type Options = Partial<Pick<CommandLine, "send" | "limit">> & {
  indexNow?: Answering;
  baidu?: Answering;
  token?: string | undefined;
  origin?: string;
};

/** Runs the command against servers that play the services; they take everything unless told otherwise. */
async function announce(newsroom: Newsroom, { send = false, limit, ...options }: Options = {}) {
  const indexNow = await searchEngine(options.indexNow ?? (() => ({ status: 200 })));
  const baidu = await searchEngine(options.baidu ?? baiduTakes);
  const said: string[] = [];
  const complained: string[] = [];
  const line: CommandLine = {
    words: english,
    problems: problemTexts,
    format: "text",
    cards: "all",
    allowEmpty: false,
    allowDrop: false,
    send,
    limit,
  };
  const settings = { content: newsroom.content, out: newsroom.out, now: 0, origin: options.origin };
  const code = await announceSite(settings, line, {
    indexNow: indexNow.address,
    baidu: baidu.address,
    baiduToken: "token" in options ? options.token : token,
    say: (text) => said.push(text),
    complain: (text) => complained.push(text),
  });
  const named = (text: string) => text.replace(indexNow.address, "<IndexNow>").replace(baidu.address, "<Baidu>");
  const requests = { indexNow: indexNow.heard, baidu: baidu.heard };
  return { code, said: said.map(named).join("\n"), complained: complained.join("\n"), ...requests };
}

const urlsOf = (body: string | undefined): unknown => JSON.parse(body ?? "{}").urlList;
const paths = (...found: string[]) => found.map((path) => origin + path);

test("without --send nothing is sent or remembered, and it is said what would be", async () => {
  const newsroom = new Newsroom();
  const { code, said, complained, indexNow, baidu } = await announce(newsroom, { limit: 3 });
  expect({ code, complained, indexNow, baidu }).toEqual({ code: 0, complained: "", indexNow: [], baidu: [] });
  expect(newsroom.remembered()).toBeUndefined();
  expect(said).toMatchInlineSnapshot(`
    "IndexNow: 3 addresses would be sent to <IndexNow>:
      new https://archive.example/research/articles/a/
      new https://archive.example/research/articles/b/
      new https://archive.example/research/
    1 address more are kept for the next run (--limit).
    Baidu: 3 addresses would be sent to <Baidu>:
      new https://archive.example/research/articles/a/
      new https://archive.example/research/articles/b/
      new https://archive.example/research/
    1 address more are kept for the next run (--limit).
    Nothing was sent. Once the site is published, npm run announce -- --send sends."
  `);
});

test("with --send IndexNow gets JSON with the key and where it lies, Baidu one address a line with its token", async () => {
  const { code, said, indexNow, baidu } = await announce(new Newsroom(), { send: true });
  const all = paths("/articles/a/", "/articles/b/", "/", "/about/");
  expect(code).toBe(0);
  expect(indexNow).toHaveLength(1);
  expect(indexNow[0]?.headers["content-type"]).toBe("application/json; charset=utf-8");
  expect(JSON.parse(indexNow[0]?.body ?? "")).toEqual({
    host: "archive.example",
    key,
    keyLocation: `${origin}/${key}.txt`,
    urlList: all,
  });
  expect(baidu).toHaveLength(1);
  expect(baidu[0]?.headers["content-type"]).toBe("text/plain");
  expect(baidu[0]?.query.get("site")).toBe("https://archive.example");
  expect(baidu[0]?.query.get("token")).toBe(token);
  expect(baidu[0]?.body.split("\n")).toEqual(all);
  expect(said).toBe([words.sent("IndexNow", 4), words.sent("Baidu", 4)].join("\n"));
});

test("the next run sends only what is new, has changed or is gone; Baidu is not told of what is gone", async () => {
  const newsroom = new Newsroom();
  await announce(newsroom, { send: true });
  const again = await announce(newsroom, { send: true });
  expect(again).toMatchObject({ code: 0, indexNow: [], baidu: [] });
  expect(again.said).toBe([words.nothingChanged("IndexNow"), words.nothingChanged("Baidu")].join("\n"));
  newsroom.publish({ "/": "2026-11-22", "/about/": "", "/articles/b/": "2026-11-21", "/articles/c/": "2026-11-22" });
  const { said } = await announce(newsroom);
  expect(said).toContain(`  changed ${origin}/\n  gone ${origin}/articles/a/`);
  const next = await announce(newsroom, { send: true });
  expect(urlsOf(next.indexNow[0]?.body)).toEqual(paths("/articles/c/", "/", "/articles/a/"));
  expect(next.baidu[0]?.body.split("\n")).toEqual(paths("/articles/c/", "/"));
  newsroom.publish(base);
  const back = await announce(newsroom, { send: true });
  expect(back.baidu[0]?.body).toContain("/articles/a/");
});

test("large numbers go in batches, and what was accepted before one failed is not sent again", async () => {
  const many = Object.fromEntries(Array.from({ length: 2_500 }, (_, at) => [`/articles/a${at}/`, "2026-11-21"]));
  const newsroom = new Newsroom(many);
  let batches = 0;
  const baidu: Answering = (heard) =>
    ++batches === 2 ? { status: 400, body: '{"error":400,"message":"over quota"}' } : baiduTakes(heard);
  const first = await announce(newsroom, { send: true, baidu });
  expect(first.baidu.map(({ body }) => body.split("\n").length)).toEqual([2_000, 500]);
  expect(first.code).toBe(1);
  expect(first.said).toContain(words.sent("Baidu", 2_000));
  expect(first.complained).toBe(words.failed("Baidu", words.baidu["over quota"] ?? "", 500));
  const second = await announce(newsroom, { send: true });
  expect(second.indexNow).toEqual([]);
  expect(second.baidu.map(({ body }) => body.split("\n").length)).toEqual([500]);
});

test("what a service has accepted is remembered before it is sent more, because a run may be killed", async () => {
  const many = Object.fromEntries(Array.from({ length: 2_500 }, (_, at) => [`/articles/a${at}/`, "2026-11-21"]));
  const newsroom = new Newsroom(many);
  const remembered: number[] = [];
  const baidu: Answering = (heard) => {
    remembered.push(newsroom.rememberedOf("baidu"));
    return baiduTakes(heard);
  };
  await announce(newsroom, { send: true, baidu });
  expect([...remembered, newsroom.rememberedOf("baidu")]).toEqual([0, 2_000, 2_500]);
});

test("IndexNow gets at most ten thousand addresses at once", async () => {
  const many = Object.fromEntries(Array.from({ length: 10_001 }, (_, at) => [`/articles/a${at}/`, "2026-11-21"]));
  const { indexNow } = await announce(new Newsroom(many), { send: true, token: undefined });
  expect(indexNow.map(({ body }) => urlsOf(body))).toMatchObject([{ length: 10_000 }, { length: 1 }]);
});

test("a limit leaves the rest to the next run", async () => {
  const newsroom = new Newsroom();
  await announce(newsroom, { send: true, limit: 1 });
  const { baidu, said } = await announce(newsroom, { send: true, limit: 2 });
  expect(baidu[0]?.body.split("\n")).toEqual(paths("/articles/b/", "/"));
  expect(said).toContain(words.keptForLater(1));
});

describe("a service that does not accept", () => {
  const refusals: [number, string | undefined][] = [
    [400, words.indexNow[400]],
    [403, words.indexNow[403]],
    [422, words.indexNow[422]],
    [429, words.indexNow[429]],
    [503, words.unknownAnswer(503, "")],
  ];

  test.each(refusals)(
    "IndexNow with %i: its meaning is said, and the other service is told all the same",
    async (status, reason = "") => {
      const newsroom = new Newsroom();
      const { code, complained, said } = await announce(newsroom, { send: true, indexNow: () => ({ status }) });
      expect(code).toBe(1);
      expect(complained).toBe(words.failed("IndexNow", reason, 4));
      expect(said).toBe(words.sent("Baidu", 4));
      const retry = await announce(newsroom, { send: true, indexNow: () => ({ status: 202 }) });
      expect(retry).toMatchObject({ code: 0, baidu: [] });
      expect(urlsOf(retry.indexNow[0]?.body)).toHaveLength(4);
    },
  );

  test("IndexNow with a redirect: it is not followed", async () => {
    const indexNow: Answering = () => ({ status: 301, headers: { Location: "/elsewhere" } });
    const { complained, indexNow: heard } = await announce(new Newsroom(), { send: true, indexNow });
    expect(complained).toBe(words.failed("IndexNow", words.unknownAnswer(301, ""), 4));
    expect(heard).toHaveLength(1);
  });

  test.each(Object.entries(words.baidu))("Baidu with “%s”: its meaning is said", async (message, reason) => {
    const baidu: Answering = () => ({ status: 400, body: JSON.stringify({ error: 400, message }) });
    const { code, complained } = await announce(new Newsroom(), { send: true, baidu });
    expect(code).toBe(1);
    expect(complained).toBe(words.failed("Baidu", reason, 4));
  });

  test("Baidu with some addresses that it takes for another site's: those are sent again", async () => {
    const newsroom = new Newsroom();
    const not_same_site = paths("/articles/a/");
    const baidu: Answering = () => ({ status: 200, body: JSON.stringify({ success: 3, remain: 1, not_same_site }) });
    const { code, said, complained } = await announce(newsroom, { send: true, baidu });
    expect(code).toBe(1);
    expect(said).toContain(words.sent("Baidu", 3));
    expect(complained).toBe(words.failed("Baidu", words.refusedUrls(1), 1));
    expect((await announce(newsroom, { send: true })).baidu[0]?.body).toBe(not_same_site[0]);
  });

  test("Baidu that took fewer and does not say which: all are sent again", async () => {
    const newsroom = new Newsroom();
    const baidu: Answering = () => ({ status: 200, body: '{"success":1,"remain":0}' });
    expect((await announce(newsroom, { send: true, baidu })).complained).toContain(words.tookOnly(1, 4));
    expect((await announce(newsroom, { send: true })).baidu[0]?.body.split("\n")).toHaveLength(4);
  });

  test.each(["<html>", "", "[]", '{"success":"4"}', "null"])(
    "Baidu with %j: nothing counts as accepted",
    async (body) => {
      const { code, complained } = await announce(new Newsroom(), { send: true, baidu: () => ({ status: 200, body }) });
      expect(code).toBe(1);
      expect(complained).toBe(words.failed("Baidu", words.unknownAnswer(200, ""), 4));
    },
  );

  test("one that hangs up: the address, which has the token, is not printed", async () => {
    const newsroom = new Newsroom();
    const said: string[] = [];
    const line: CommandLine = {
      words: english,
      problems: problemTexts,
      format: "text",
      cards: "all",
      allowEmpty: false,
      allowDrop: false,
      send: true,
    };
    const nobody = "http://127.0.0.1:1/door";
    const code = await announceSite({ content: newsroom.content, out: newsroom.out, now: 0 }, line, {
      indexNow: nobody,
      baidu: nobody,
      baiduToken: token,
      say: (text) => said.push(text),
      complain: (text) => said.push(text),
    });
    expect(code).toBe(1);
    expect(said).toHaveLength(2);
    expect(said.join("\n")).toMatch(/cannot be reached \(\w[^)]+\)/);
    expect(said.join("\n")).not.toContain("token");
    expect(newsroom.remembered()).toEqual({ indexNow: {}, baidu: {} });
  });
});

test("the token is never printed, even where Baidu repeats it", async () => {
  const message = `token ${token} for ?site=x&token=${encodeURIComponent(token)}`;
  const baidu: Answering = () => ({ status: 401, body: JSON.stringify({ error: 401, message }) });
  const { complained, said } = await announce(new Newsroom(), { send: true, baidu });
  expect(complained).toContain("401");
  for (const secret of [token, encodeURIComponent(token)]) expect(said + complained).not.toContain(secret);
});

describe("what is missing is said, and what there is goes on", () => {
  test("no key: Baidu alone is told", async () => {
    const newsroom = new Newsroom();
    newsroom.settle({ indexNowKey: "" });
    const { code, complained, indexNow, baidu } = await announce(newsroom, { send: true });
    expect({ code, complained, indexNow }).toEqual({ code: 0, complained: words.noKey, indexNow: [] });
    expect(baidu).toHaveLength(1);
  });

  test("a key whose file the site does not have", async () => {
    const newsroom = new Newsroom();
    newsroom.settle({ indexNowKey: "another-key" });
    expect((await announce(newsroom)).complained).toBe(words.noKeyFile("/another-key.txt"));
  });

  test.each([undefined, ""])("the token %j: IndexNow alone is told", async (none) => {
    const { code, complained, baidu } = await announce(new Newsroom(), { send: true, token: none });
    expect({ code, complained, baidu }).toEqual({ code: 0, complained: words.noToken, baidu: [] });
  });

  test("neither: nobody can be told", async () => {
    const newsroom = new Newsroom();
    newsroom.settle({ indexNowKey: "" });
    const { code, said, complained } = await announce(newsroom, { token: undefined });
    expect({ code, said, complained }).toEqual({ code: 1, said: "", complained: `${words.noKey}\n${words.noToken}` });
  });
});

describe("there is nothing to announce", () => {
  const refused = async (
    change: (newsroom: Newsroom) => void,
    message: (newsroom: Newsroom) => string,
    options: Options = {},
  ) => {
    const newsroom = new Newsroom();
    change(newsroom);
    await expect(announce(newsroom, { send: true, ...options })).rejects.toThrow(new CommandError(message(newsroom)));
  };

  test("where there is no site", () =>
    refused(
      ({ out }) => rmSync(out, { recursive: true }),
      ({ out }) => words.noSite(out),
    ));
  test("where it was built without an origin", () =>
    refused(
      ({ out }) => rmSync(join(out, "sitemap.xml")),
      ({ out }) => words.noSitemap(out),
    ));
  test.each([
    ["sitemap.xml", 0],
    ["sitemap.xml", 100],
    ["sitemap-1.xml", 0],
    ["sitemap-1.xml", 150],
    ["sitemap-2.xml", -1],
  ])("where %s was cut at byte %i: what it no longer lists is not gone", (name, length) =>
    refused(
      ({ out }) => {
        const file = join(out, name);
        if (length < 0) rmSync(file);
        else writeFileSync(file, readFileSync(file, "utf8").slice(0, length));
      },
      ({ out }) => words.sitemapCut(join(out, name)),
    ),
  );
  test("where the site has no origin", () =>
    refused(
      (newsroom) => newsroom.settle({ origin: "" }),
      () => words.noOrigin,
    ));
  test("where it was built for another origin, such as that of npm start", () =>
    refused(
      () => {},
      () => words.builtForAnother(`${origin}/sitemap-1.xml`, "https://other.example"),
      { origin: "https://other.example" },
    ));
  test("where the settings of the site have an error", () =>
    refused(
      (newsroom) => newsroom.write("content/site.yml", "name: [\n"),
      () => words.siteUnreadable,
    ));
  test.each(["{", '{"indexNow":{}}', '{"indexNow":{"a":1},"baidu":{}}'])("where what was announced reads %s", (text) =>
    refused(
      ({ content }) => {
        mkdirSync(workFolder(content), { recursive: true });
        writeFileSync(announcedFile(content), text);
      },
      ({ content }) => words.stateUnreadable(announcedFile(content)),
    ),
  );
});

test("what was announced under another origin is not gone from this one", async () => {
  const newsroom = new Newsroom();
  mkdirSync(workFolder(newsroom.content), { recursive: true });
  const old = { "https://old.example/articles/a/": "2026-01-01" };
  writeFileSync(announcedFile(newsroom.content), JSON.stringify({ indexNow: old, baidu: old }));
  const { indexNow } = await announce(newsroom, { send: true });
  expect(indexNow[0]?.body).not.toContain("old.example");
});
