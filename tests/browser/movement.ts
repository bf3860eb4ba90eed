import type { Page } from "playwright-core";

/**
 * How much a page moves by itself while it loads and is read to its end: the sum of its layout shifts,
 * and what moved.
 */
export async function layoutShifts(page: Page): Promise<{ score: number; moved: string[] }> {
  await page.waitForLoadState("load");
  return page.evaluate(async () => {
    type Shift = PerformanceEntry & { value?: number; sources?: { node: Node | null }[] };
    const shifts: Shift[] = [];
    const observer = new PerformanceObserver((list) => shifts.push(...list.getEntries()));
    observer.observe({ type: "layout-shift", buffered: true });
    for (let at = 0; at < document.documentElement.scrollHeight; at += innerHeight) {
      scrollTo(0, at);
      await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
    }
    shifts.push(...observer.takeRecords());
    return {
      score: shifts.reduce((sum, { value = 0 }) => sum + value, 0),
      moved: shifts.flatMap(({ sources = [] }) => sources.map(({ node }) => node?.nodeName ?? "")),
    };
  });
}
