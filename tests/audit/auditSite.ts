import type { Browser, Page } from "playwright-core";
import { axeFindings } from "./axe";
import type { Finding, Verdict } from "./finding";
import { findingsByRule } from "./finding";
import { codeSnifferVerdict } from "./htmlCodeSniffer";
import { ibmVerdict } from "./ibmChecker";
import { heaviestOfKinds, kindsOfPage } from "./kindsOfPage";
import type { LighthouseResult } from "./lighthouse";
import { lighthouse, lighthouseHeads } from "./lighthouse";
import type { ServedSite } from "./servedSite";
import { table } from "./table";
import type { View } from "./views";
import { views } from "./views";
import { hasJava, vnuVerdict } from "./vnu";

type Inspection = (page: Page, path: string, views: readonly View[]) => Promise<Verdict>;

const lightViews = views.filter(({ scheme }) => scheme === "light");

/** The kinds that Lighthouse visits: they are read most, and the others are made of the same parts. */
const visited = /^\/((archive|articles\/\*|tags\/\*|institutions\/\*|timeline|timeline\/\*)\/)?$/;

/** Runs every tool over a site, tells what each finds, and gives all faults. */
export async function auditSite(site: ServedSite, browser: Browser, say: (text: string) => void): Promise<Finding[]> {
  const tell = (tool: string, { faults, toReview }: Verdict): Finding[] => {
    say(`${tool}: ${faults.length} faults, ${toReview.length} to look at`);
    for (const paragraph of findingsByRule(faults)) say(paragraph);
    for (const paragraph of findingsByRule(toReview, 1)) say(paragraph.replace(/^ {2}/, "  to look at: "));
    return faults;
  };
  const inspected = (inspection: Inspection, ways: readonly View[]) => inspect(site, browser, inspection, ways);
  say(`\nThe ${site.name} site: ${site.pages.length} pages, ${kindsOfPage(site.pages).size} kinds of page.`);
  const faults = [
    ...tell("axe-core", await inspected(axeVerdict, views)),
    ...tell("HTML_CodeSniffer, WCAG 2 AAA", await inspected(codeSnifferVerdict, lightViews)),
    ...tell("IBM Equal Access", await inspected(ibmVerdict, lightViews)),
  ];
  if (hasJava()) faults.push(...tell("Nu Html Checker, every page", vnuVerdict(site.out)));
  else say("There is no Java, so the Nu Html Checker did not run: html-validate in npm test stands for it.");
  const results = await visit(site);
  say(
    table(
      lighthouseHeads,
      results.map(({ path, scores, shift }) => [path, ...scores, shift]),
    ),
  );
  const lost = results.flatMap((result) => result.faults);
  return [...faults, ...tell("Lighthouse, mobile", { faults: lost, toReview: [] })];
}

async function axeVerdict(page: Page, path: string, ways: readonly View[]): Promise<Verdict> {
  return { faults: await axeFindings(page, path, ways), toReview: [] };
}

/** Lets a tool look at the heaviest page of every kind, each in a window of its own. */
async function inspect(
  site: ServedSite,
  browser: Browser,
  inspection: Inspection,
  ways: readonly View[],
): Promise<Verdict> {
  const verdict: Verdict = { faults: [], toReview: [] };
  for (const { path } of heaviestOfKinds(site.pages)) {
    const page = await browser.newPage();
    await page.goto(`${site.address}${path}`);
    const found = await inspection(page, path, ways);
    await page.close();
    verdict.faults.push(...found.faults);
    verdict.toReview.push(...found.toReview);
  }
  return verdict;
}

async function visit(site: ServedSite): Promise<LighthouseResult[]> {
  const kinds = [...kindsOfPage(site.pages)].filter(([kind]) => visited.test(kind));
  const results: LighthouseResult[] = [];
  for (const [, [page]] of kinds) if (page) results.push(await lighthouse(site.address, page.path));
  return results;
}
