import { existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Browser, Page } from "playwright-core";
import { kindOf, readRoutes, samplesOfKinds } from "../audit/kindsOfPage";
import type { ServedSite } from "../audit/servedSite";
import { serveSite } from "../audit/servedSite";
import { inTemporaryFolder } from "../audit/temporaryWork";
import { lookAt } from "../audit/views";
import { launch } from "../browser/chromium";
import { oddArticles } from "../browser/strainedPages";
import { writeFixtureNewsroom } from "../site/fixture/fixture";
import { project } from "../site/run";
import type { Shot } from "./contactSheet";
import { contactSheet } from "./contactSheet";
import { readOptions } from "./options";

const folder = join(project, "screenshots");
const sites = ["real", "fixture"] as const;
const pictureName = /^[\w-]+-(?:\d+-(?:light|dark)\.png|print\.pdf)$/;
const { only, widths } = readOptions(process.argv.slice(2));

/** `npm run screenshots`: pictures of every kind of page, and of the fixture's odd ones, in `screenshots/`. */
removePictures();
const shots = await inTemporaryFolder(["fixture"], takeSites);
if (shots.length === 0) throw new Error(`No page has “${only}” in its address.`);
writeFileSync(join(folder, "index.html"), contactSheet(shots));
process.stdout.write(`${shots.length} pictures; see ${join(folder, "index.html")}\n`);

/** Of earlier runs only: whatever else somebody keeps in that folder stays. */
function removePictures(): void {
  for (const site of sites) {
    const names = existsSync(join(folder, site)) ? readdirSync(join(folder, site)) : [];
    for (const name of names.filter((name) => pictureName.test(name))) rmSync(join(folder, site, name));
  }
}

async function takeSites(temporary: string): Promise<Shot[]> {
  writeFixtureNewsroom(join(temporary, "fixture"));
  const browser = await launch();
  try {
    const real = await serveSite("real", join(project, "content"), temporary);
    const fixture = await serveSite("fixture", join(temporary, "fixture", "content"), temporary);
    return [...(await takeSite(real, browser, [])), ...(await takeSite(fixture, browser, oddArticles))];
  } finally {
    await browser.close();
  }
}

async function takeSite(site: ServedSite, browser: Browser, odd: readonly string[]): Promise<Shot[]> {
  mkdirSync(join(folder, site.name), { recursive: true });
  const paths = [...samplesOfKinds(site.pages).map(({ path }) => path), ...odd];
  const taken: Shot[] = [];
  for (const path of new Set(paths.filter((it) => it.includes(only)))) {
    const page = await browser.newPage();
    await page.goto(`${site.address}${path}`);
    taken.push(...(await takePage(page, site.name, path)), ...(await print(page, site.name, path)));
    await page.close();
  }
  site.close();
  return taken;
}

async function takePage(page: Page, site: string, path: string): Promise<Shot[]> {
  const taken: Shot[] = [];
  for (const width of widths) {
    for (const scheme of ["light", "dark"] as const) {
      await lookAt(page, { width, scheme });
      const file = `${nameOf(site, path)}-${width}-${scheme}.png`;
      await page.screenshot({ path: join(folder, file), fullPage: true });
      taken.push({ site, path, way: `${width} ${scheme}`, file });
    }
  }
  return taken;
}

/** Articles are what readers print. */
async function print(page: Page, site: string, path: string): Promise<Shot[]> {
  if (kindOf(path, readRoutes()) !== "/articles/*/") return [];
  const file = `${nameOf(site, path)}-print.pdf`;
  await page.emulateMedia({ colorScheme: "light" });
  await page.pdf({ path: join(folder, file), format: "A4" });
  return [{ site, path, way: "print", file }];
}

function nameOf(site: string, path: string): string {
  return `${site}/${
    path
      .replace(/\.html$/, "")
      .split("/")
      .filter(Boolean)
      .join("-") || "front"
  }`;
}
