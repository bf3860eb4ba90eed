import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { onTestFinished } from "vitest";
import type { Edition } from "#newsroom/edition";
import { readNewsroom } from "#newsroom/readNewsroom";
import type { Settings } from "#newsroom/settings";
import { writeFeeds } from "#publish/feeds/writeFeeds";
import type { Files } from "../../newsroom/newsroom";
import { writeFixture } from "../../newsroom/newsroom";

export const origin = "https://archive.example/research";

export type WrittenFeeds = {
  /** Texts by path below the site: `feeds/atom.xml`. */
  feeds: Record<string, string>;
  edition: Edition;
  settings: Settings;
};

/** The feeds of a newsroom made of `files` over the base; `published` are files that the export has already. */
export function writtenFeeds(files: Files, own: Partial<Settings> = {}, published: Files = {}): WrittenFeeds {
  const { settings } = writeFixture(files, { origin, ...own });
  const { edition, problems } = readNewsroom(settings);
  if (!edition) throw new Error(`The fixture has an error: ${JSON.stringify(problems)}`);
  const folder = mkdtempSync(join(tmpdir(), "feeds-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  for (const [path, bytes] of Object.entries(published)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), bytes ?? "");
  }
  writeFeeds(folder, edition, settings.content);
  const names = readdirSync(folder, { recursive: true, encoding: "utf8" }).sort();
  const texts = names.filter((name) => !(name in published) && statSync(join(folder, name)).isFile());
  const feeds = Object.fromEntries(texts.map((name) => [name, readFileSync(join(folder, name), "utf8")]));
  return { feeds, edition, settings };
}

/** The text of one feed. Throws where it has not been written. */
export function feedAt({ feeds }: WrittenFeeds, path: string): string {
  const text = feeds[path];
  if (text === undefined) throw new Error(`There is no ${path}.`);
  return text;
}
