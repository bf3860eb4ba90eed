import { Fragment } from "react";
import type { SitePath } from "#archive/href";
import type { Named } from "#archive/views/listedArticle";
import { PageLink } from "#components/PageLink";
import { strings } from "#language/zh/strings";

type Props = {
  names: readonly Named[];
  to: (id: string) => SitePath;
  /** How many stand with their names, and how the number of all is said then; without it all stand. */
  some?: { most: number; inAll: (count: number) => string };
};

/** Names as links to their own pages, divided by the Chinese enumeration comma. */
export function NamedLinks({ names, to, some }: Props) {
  // To replace one name by a number would save nothing.
  const shown = !some || names.length <= some.most + 1 ? names : names.slice(0, some.most);
  return (
    <>
      {shown.map(({ id, name }, index) => (
        <Fragment key={id}>
          {index > 0 && strings.separator}
          <PageLink to={to(id)}>{name}</PageLink>
        </Fragment>
      ))}
      {some && shown.length < names.length && <span className="in-all">{some.inAll(names.length)}</span>}
    </>
  );
}
