import type { ReactNode } from "react";
import { SiteFooter } from "#components/SiteFooter";
import { SiteHeader } from "#components/SiteHeader";

/** What stands around every page: the masthead, the main part, the foot. */
export function Layout({ children }: { children: ReactNode }) {
  return (
    <>
      <SiteHeader />
      <main id="_main">{children}</main>
      <SiteFooter />
    </>
  );
}
