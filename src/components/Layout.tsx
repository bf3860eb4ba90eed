import type { ReactNode } from "react";
import { SiteFooter } from "#components/SiteFooter";
import { SiteHeader } from "#components/SiteHeader";
import { strings } from "#language/zh/strings";

/** What stands around every page: the way past the navigation, the masthead, the foot. */
export function Layout({ children }: { children: ReactNode }) {
  return (
    <>
      <a href="#_main" className="skip">
        {strings.nav.skip}
      </a>
      <SiteHeader />
      <main id="_main">{children}</main>
      <SiteFooter />
    </>
  );
}
