import type { ReactNode } from "react";
import type { Milestone } from "#archive/article";
import { href } from "#archive/href";
import type { Owned } from "#archive/views/articleView";
import { Chronicle } from "#components/Chronicle";
import { Owners } from "#components/Owners";
import { PageLink } from "#components/PageLink";
import { TimeRuler } from "#components/TimeRuler";
import { pageStrings } from "#language/zh/pageStrings";

type Props = { milestones: readonly (Owned<Milestone> & { slug?: string })[]; children?: ReactNode };

/** Milestones on a ruler of time and in words. Linked where they come from another page. */
export function Milestones({ milestones, children }: Props) {
  if (milestones.length === 0) return null;
  return (
    <section className="dated-facts" aria-labelledby="_milestones">
      <h2 id="_milestones">{pageStrings.article.milestones}</h2>
      <TimeRuler entries={milestones} />
      <Chronicle entries={milestones}>
        {({ text, slug, owners }) => (
          <>
            <p>{slug ? <PageLink to={href.article(slug)}>{text}</PageLink> : text}</p>
            <Owners owners={owners} />
          </>
        )}
      </Chronicle>
      {children}
    </section>
  );
}
