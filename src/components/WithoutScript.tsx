import type { SitePath } from "#archive/href";
import { facets, href } from "#archive/href";
import { PageLink } from "#components/PageLink";
import { strings } from "#language/zh/strings";

const lists: { to: SitePath; name: string }[] = [
  { to: href.archive, name: strings.list.archive },
  ...facets.map((facet) => ({ to: href.index(facet), name: strings.facets[facet] })),
  { to: href.timeline, name: strings.nav.timeline },
];

/** Tells a reader whose browser runs no script what the search page cannot do, and where everything is found without. */
export function WithoutScript() {
  return (
    <noscript>
      <p>{strings.search.needsScript}</p>
      <ul className="without-script">
        {lists.map(({ to, name }) => (
          <li key={to}>
            <PageLink to={to}>{name}</PageLink>
          </li>
        ))}
      </ul>
    </noscript>
  );
}
