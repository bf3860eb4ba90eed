import type { Page } from "playwright-core";

/** A desk at 400 % zoom (WCAG 2.2, 1.4.10 Reflow), a phone, a tablet, a desk. */
export const widths = [320, 390, 820, 1440] as const;

/** What sticks out of a window of each width, or is cut off in it; empty for widths in which the page fits. */
export async function layoutFaults(page: Page): Promise<string[]> {
  const found: string[] = [];
  for (const width of widths) {
    await page.setViewportSize({ width, height: 900 });
    const named = [...(await page.evaluate(tooWide)), ...(await page.evaluate(cutOff))];
    found.push(...named.map((name) => `${width}: ${name}`));
  }
  return found;
}

/** Runs in the page: what makes it scroll sideways. */
function tooWide(): string[] {
  if (document.documentElement.scrollWidth <= innerWidth) return [];
  const wide = [...document.querySelectorAll("body *")].filter((it) => it.getBoundingClientRect().right > innerWidth);
  return ["too wide", ...wide.slice(0, 3).map((it) => `${it.tagName}.${it.className}`)];
}

/**
 * Runs in the page: texts that lie outside of the window or of a box that hides what sticks out of it.
 * What only screen readers say is hidden on purpose, and what scrolls can be scrolled to.
 */
function cutOff(): string[] {
  const faults: string[] = [];
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (texts.nextNode()) {
    const { currentNode: text } = texts;
    const holder = text.parentElement;
    if (!holder || text.textContent?.trim() === "" || holder.closest(".skip, .sr-only, style, script")) continue;
    const range = document.createRange();
    range.selectNodeContents(text);
    const box = range.getBoundingClientRect();
    if (box.width === 0) continue;
    let edges = { left: 0, right: innerWidth, top: Number.NEGATIVE_INFINITY, bottom: Number.POSITIVE_INFINITY };
    for (let around: Element | null = holder; around && around !== document.body; around = around.parentElement) {
      const { overflowX, overflowY } = getComputedStyle(around);
      if (/auto|scroll/.test(overflowX))
        edges = { ...edges, left: Number.NEGATIVE_INFINITY, right: Number.POSITIVE_INFINITY };
      if (!/hidden|clip/.test(overflowX + overflowY)) continue;
      const { left, right, top, bottom } = around.getBoundingClientRect();
      edges = { left, right, top, bottom };
      break;
    }
    // Glyphs may stand a pixel over their box.
    const outside =
      box.left < edges.left - 1 ||
      box.right > edges.right + 1 ||
      box.top < edges.top - 1 ||
      box.bottom > edges.bottom + 1;
    if (outside) faults.push(`cut off in ${holder.tagName}.${holder.className}: ${text.textContent?.slice(0, 20)}`);
  }
  return faults;
}
