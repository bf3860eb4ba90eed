import type { ReactNode } from "react";
import type { SitePath } from "#archive/href";
import { useLink } from "#components/FrameContext";

type Props = { to: SitePath; children: ReactNode; className?: string; current?: boolean; rel?: string };

/** A plain link within the site: `next/link` would fetch page data that the site does not ship. */
export function PageLink({ to, children, className, current, rel }: Props) {
  const link = useLink();
  return (
    <a href={link(to)} className={className} rel={rel} aria-current={current ? "page" : undefined}>
      {children}
    </a>
  );
}
