import type { Page } from "playwright-core";

/** A way to look at a page. */
export type View = { width: number; scheme: "light" | "dark" };

export const phone = 390;
export const desk = 1440;

/** Phone and desk, by day and by night. */
export const views: readonly View[] = [phone, desk].flatMap((width) => [
  { width, scheme: "light" },
  { width, scheme: "dark" },
]);

/** Makes an open page be looked at that way. */
export async function lookAt(page: Page, { width, scheme }: View): Promise<void> {
  await page.setViewportSize({ width, height: 900 });
  await page.emulateMedia({ colorScheme: scheme });
}

/** A page and how it was looked at: `/tags/ (390 px, dark)`. */
export function viewName(path: string, { width, scheme }: View): string {
  return `${path} (${width} px, ${scheme})`;
}
