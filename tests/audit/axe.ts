import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type * as Axe from "axe-core";
import type { Page } from "playwright-core";
import type { Finding } from "./finding";
import type { View } from "./views";
import { lookAt, viewName } from "./views";

declare const axe: typeof Axe;

const source = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

/** The second leaves to the first what does not even reach the contrast of AA. */
const contrast = ["color-contrast", "color-contrast-enhanced"];

/** WCAG 2.0 to 2.2, A and AA, best practices, from AAA the contrast of text, and targets of 24 px. */
const everything: Axe.RunOptions = {
  runOnly: { type: "tag", values: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"] },
  rules: { "color-contrast-enhanced": { enabled: true }, "target-size": { enabled: true } },
  resultTypes: ["violations"],
};

const contrastOnly: Axe.RunOptions = { runOnly: contrast, resultTypes: ["violations"] };

/** What axe-core finds wrong on an open page. The dark scheme changes colours only, so there it looks at nothing else. */
export async function axeFindings(page: Page, path: string, views: readonly View[]): Promise<Finding[]> {
  await page.evaluate(source);
  const findings: Finding[] = [];
  for (const view of views) {
    await lookAt(page, view);
    const options = view.scheme === "dark" ? contrastOnly : everything;
    const violations = await page.evaluate(
      (given) => axe.run(document, given).then((found) => found.violations),
      options,
    );
    findings.push(...violations.flatMap((violation) => findingsOf(violation, viewName(path, view))));
  }
  return findings;
}

function findingsOf({ id, helpUrl, nodes }: Axe.Result, page: string): Finding[] {
  return nodes.map(({ target, failureSummary = "" }) => ({
    page,
    rule: id,
    element: target.join(" "),
    advice: `${failureSummary} ${helpUrl}`,
  }));
}
