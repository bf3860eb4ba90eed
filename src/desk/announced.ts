import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";
import type { AnnounceTexts } from "#language/commands";
import { CommandError } from "#newsroom/commandLine";
import { workFolder } from "#newsroom/workFolder";
import { writeFileWhole } from "#newsroom/writeFileWhole";
import type { ListedUrls } from "./readSitemaps";

/** What each service was last told: kept apart, so that one that failed is told again. */
export type Announced = { indexNow: ListedUrls; baidu: ListedUrls };

const urls = z.record(z.string(), z.string()).transform((record): ListedUrls => new Map(Object.entries(record)));
const form = z.object({ indexNow: urls, baidu: urls });

/** The file that remembers what was announced of one content folder. */
export function announcedFile(content: string): string {
  return join(workFolder(content), "announced.json");
}

/**
 * What was announced; nothing yet where there is no file.
 *
 * @throws CommandError for a file of another form
 */
export function readAnnounced(file: string, words: AnnounceTexts): Announced {
  if (!existsSync(file)) return { indexNow: new Map(), baidu: new Map() };
  const parsed = form.safeParse(parseJson(readFileSync(file, "utf8")));
  if (!parsed.success) throw new CommandError(words.stateUnreadable(file));
  return parsed.data;
}

/** A killed run leaves what the last one wrote. */
export function writeAnnounced(file: string, { indexNow, baidu }: Announced): void {
  const state = { indexNow: Object.fromEntries(indexNow), baidu: Object.fromEntries(baidu) };
  writeFileWhole(file, JSON.stringify(state));
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
