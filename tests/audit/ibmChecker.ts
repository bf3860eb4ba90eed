import type { Page } from "playwright-core";
import { z } from "zod";
import type { Verdict } from "./finding";
import { toolScript } from "./tools";
import type { View } from "./views";
import { lookAt, viewName } from "./views";

const results = z.array(
  z.object({
    ruleId: z.string(),
    value: z.tuple([z.string(), z.string()]),
    message: z.string(),
    path: z.object({ dom: z.string() }),
    snippet: z.string(),
  }),
);

/** What IBM's Equal Access engine says of an open page, looked at in each of the ways. */
export async function ibmVerdict(page: Page, path: string, views: readonly View[]): Promise<Verdict> {
  await page.evaluate(`${toolScript("accessibility-checker-engine/ace.js")}; globalThis.ace = ace;`);
  const verdict: Verdict = { faults: [], toReview: [] };
  for (const view of views) {
    await lookAt(page, view);
    for (const { ruleId, value, message, path: place, snippet } of results.parse(await page.evaluate(check))) {
      const [policy, confidence] = value;
      if (confidence === "PASS") continue;
      const found = { page: viewName(path, view), rule: ruleId, element: `${place.dom} ${snippet}`, advice: message };
      const isSure = policy === "VIOLATION" && confidence === "FAIL";
      (isSure ? verdict.faults : verdict.toReview).push(found);
    }
  }
  return verdict;
}

/** In the page. */
const check = `new ace.Checker().check(document, ["IBM_Accessibility"]).then(({ results }) =>
  results.map(({ ruleId, value, message, path, snippet }) => ({ ruleId, value, message, path, snippet: snippet.slice(0, 120) })))`;
