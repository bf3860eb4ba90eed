import { Fragment } from "react";
import { href } from "#archive/href";
import type { OwnerName } from "#archive/views/timelineView";
import { PageLink } from "#components/PageLink";
import { strings } from "#language/zh/strings";

/** The institutions and people that a milestone is about, as links to their pages. */
export function OwnerLinks({ owners }: { owners: readonly OwnerName[] }) {
  return owners.map(({ facet, id, name }, index) => (
    <Fragment key={id}>
      {index > 0 && strings.separator}
      <PageLink to={href.facet(facet, id)}>{name}</PageLink>
    </Fragment>
  ));
}
