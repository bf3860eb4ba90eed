import type { Page } from "playwright-core";

/** What a reader meets with the Tab key. */
export type Walk = {
  /** Every link and control, in the order of the page. */
  expected: string[];
  /** What took the focus, in the order of Tab. */
  reached: string[];
  /** Stops whose outline cannot be seen, or that are not in view. */
  unseen: string[];
};

/** Walks through a whole page with the Tab key. */
export async function walkByTab(page: Page): Promise<Walk> {
  const expected = await page.evaluate(() => {
    const stops = [
      ...document.querySelectorAll<HTMLElement | SVGElement>("a[href], button, input, select, textarea, summary"),
    ];
    stops.forEach((stop, index) => {
      stop.dataset.stop = `${index} ${stop.textContent}`;
    });
    return stops.map(({ dataset }) => dataset.stop ?? "");
  });
  const walk: Walk = { expected, reached: [], unseen: [] };
  while (walk.reached.length < expected.length) {
    await page.keyboard.press("Tab");
    const { stop, fault } = await page.evaluate(stopInFocus);
    // Chromium also stops at what scrolls by itself, such as a wide table.
    if (stop === undefined && fault === "") continue;
    if (stop === undefined) break;
    walk.reached.push(stop);
    if (fault !== "") walk.unseen.push(`${stop}: ${fault}`);
  }
  return walk;
}

/** Runs in the page: the element in focus, and why a reader would not find it. */
function stopInFocus(): { stop: string | undefined; fault: string } {
  const focused = document.activeElement;
  const isElement = focused instanceof HTMLElement || focused instanceof SVGElement;
  if (!isElement || focused === document.body) return { stop: undefined, fault: "no focus" };
  const { outlineStyle, outlineWidth, outlineColor } = getComputedStyle(focused);
  const drawn = outlineStyle !== "none" && Number.parseFloat(outlineWidth) >= 2 && !/, 0\)$/.test(outlineColor);
  // Of a link that breaks over lines, the first piece.
  const [{ left, top, width, height } = new DOMRect()] = focused.getClientRects();
  const [x, y] = [left + width / 2, top + height / 2];
  // A browser scrolls by whole pixels.
  const within =
    width > 0 && height > 0 && left >= 0 && top >= -1 && x <= innerWidth && top + height <= innerHeight + 1;
  const uncovered = within && focused.contains(document.elementFromPoint(x, y));
  const fault = [drawn ? "" : "no outline", uncovered ? "" : `not in view at ${Math.round(left)} ${Math.round(top)}`]
    .filter(Boolean)
    .join(", ");
  return { stop: focused.dataset.stop, fault };
}
