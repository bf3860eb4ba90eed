import { Fragment } from "react";
import type { SitePath } from "#archive/href";
import type { Named } from "#archive/views/listedArticle";
import { PageLink } from "#components/PageLink";
import { strings } from "#language/zh/strings";

type Props = { names: readonly Named[]; to: (id: string) => SitePath };

/** Names as links to their own pages, divided by the Chinese enumeration comma. */
export function NamedLinks({ names, to }: Props) {
  return names.map(({ id, name }, index) => (
    <Fragment key={id}>
      {index > 0 && strings.separator}
      <PageLink to={to(id)}>{name}</PageLink>
    </Fragment>
  ));
}
