import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { TestProject } from "vitest/node";
import { workFolder } from "#newsroom/workFolder";
import { fixtureOrigin, writeFixtureNewsroom } from "./fixture/fixture";
import { build, project } from "./run";
import type { BuiltSite } from "./sites";

/** Builds the two sites that the tests look at, once for all of them. */
export default async function setup({ provide }: TestProject): Promise<() => void> {
  const folder = mkdtempSync(join(tmpdir(), "archive-sites-"));
  const content = join(folder, "newsroom", "content");
  writeFixtureNewsroom(join(folder, "newsroom"));
  const cleanUp = () => {
    rmSync(folder, { recursive: true, force: true });
    rmSync(workFolder(content), { recursive: true, force: true });
  };
  try {
    provide("real", await builtSite({ content: join(project, "content"), out: join(folder, "real") }));
    provide("fixture", await builtSite({ content, out: join(folder, "fixture"), origin: fixtureOrigin }));
  } catch (error) {
    cleanUp();
    throw error;
  }
  return cleanUp;
}

async function builtSite(site: Omit<BuiltSite, "said">): Promise<BuiltSite> {
  const { content, out, origin } = site;
  const outcome = await build({ ARCHIVE_CONTENT: content, ARCHIVE_OUT: out, ARCHIVE_ORIGIN: origin ?? "" });
  if (outcome.code !== 0) throw new Error(`The build of ${content} failed:\n${outcome.stderr}`);
  return { ...site, said: outcome.stderr };
}
