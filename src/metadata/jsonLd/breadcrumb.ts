import type { BreadcrumbList } from "schema-dts";
import { addressOf } from "#archive/absolute";
import type { SitePath } from "#archive/href";
import { href } from "#archive/href";
import type { Site } from "#archive/registry";
import { strings } from "#language/zh/strings";

/** One step of the way to a page. */
export type Step = { to: SitePath; name: string };

/** The way from the front page to a page, as the page itself shows it; the last step is the page, and leads nowhere. */
export function breadcrumb(site: Site, trail: readonly Step[]): BreadcrumbList {
  const steps = [{ to: href.home, name: strings.nav.home }, ...trail];
  return {
    "@type": "BreadcrumbList",
    itemListElement: steps.map(({ to, name }, index) => ({
      "@type": "ListItem",
      position: index + 1,
      name,
      item: index < steps.length - 1 ? addressOf(site, to) : undefined,
    })),
  };
}
