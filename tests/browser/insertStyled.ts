import type { Page } from "playwright-core";

/**
 * Puts HTML into a page beside or into its first element of a selector. The site's own policy lets no `style` attribute
 * take effect, so what stands in them is set as a script sets styles.
 */
export function insertStyled(page: Page, selector: string, where: InsertPosition, html: string): Promise<void> {
  return page.evaluate(
    ({ selector, where, html }) => {
      document.querySelector(selector)?.insertAdjacentHTML(where, html);
      for (const element of document.querySelectorAll<HTMLElement>("[style]"))
        element.style.cssText = element.getAttribute("style") ?? "";
    },
    { selector, where, html },
  );
}
