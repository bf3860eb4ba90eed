import type { Page } from "playwright-core";
import { z } from "zod";
import type { Verdict } from "./finding";
import { toolScript } from "./tools";
import type { View } from "./views";
import { lookAt, viewName } from "./views";

const messages = z.array(z.object({ type: z.number(), code: z.string(), msg: z.string(), element: z.string() }));

/** Types of messages; the third, a notice, is left out: it recites the standard, whatever the page. */
const [error, warning] = [1, 2];

/** What HTML_CodeSniffer says of an open page by the standard WCAG 2 AAA, looked at in each of the ways. */
export async function codeSnifferVerdict(page: Page, path: string, views: readonly View[]): Promise<Verdict> {
  await page.evaluate(toolScript("html_codesniffer/build/HTMLCS.js"));
  const verdict: Verdict = { faults: [], toReview: [] };
  for (const view of views) {
    await lookAt(page, view);
    for (const { type, code, msg, element } of messages.parse(await page.evaluate(sniff))) {
      const found = { page: viewName(path, view), rule: code, element, advice: msg };
      if (type === error) verdict.faults.push(found);
      else if (type === warning) verdict.toReview.push(found);
    }
  }
  return verdict;
}

/** In the page; a text, because a function would be changed by the compiler for names that a page lacks. */
const sniff = `new Promise((resolve, reject) => {
  HTMLCS.process("WCAG2AAA", document, () => resolve(HTMLCS.getMessages().map(({ type, code, msg, element }) => ({
    type, code, msg, element: (element.outerHTML ?? "the document").slice(0, 120),
  }))), () => reject(new Error("HTML_CodeSniffer could not load its standard.")));
})`;
