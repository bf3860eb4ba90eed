import type { MouseEvent, ReactNode } from "react";
import { href } from "#archive/href";
import { useLink } from "#components/FrameContext";
import { useSearch } from "#components/SearchContext";
import type { SearchRequest } from "#search/request";
import { writeRequest } from "#search/requestAddress";

type Props = {
  to: SearchRequest;
  children: ReactNode;
  className?: string | undefined;
  current?: "page" | "true" | false;
  rel?: string;
  /** Whether the focus goes on to the results. */
  toResults?: boolean;
};

/** A link to another search: followed within the page, and opened elsewhere like any other link. */
export function SearchLink({ to, children, className, current, rel, toResults }: Props) {
  const { go } = useSearch();
  const link = useLink();
  const follow = (event: MouseEvent) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    go(to, toResults);
  };
  return (
    <a
      href={link(href.search) + writeRequest(to)}
      className={className}
      rel={rel}
      aria-current={current || undefined}
      onClick={follow}
    >
      {children}
    </a>
  );
}
