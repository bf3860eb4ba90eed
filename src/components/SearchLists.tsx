import type { SitePath } from "#archive/href";
import { href } from "#archive/href";
import { PageLink } from "#components/PageLink";
import { strings } from "#language/zh/strings";
import style from "./search.module.css";

const lists: { to: SitePath; name: string }[] = [
  { to: href.index("tags"), name: strings.nav.tags },
  { to: href.index("institutions"), name: strings.nav.institutions },
  { to: href.index("people"), name: strings.nav.people },
  { to: href.index("kinds"), name: strings.nav.kinds },
  { to: href.index("stages"), name: strings.nav.stages },
  { to: href.index("years"), name: strings.nav.years },
  { to: href.timeline, name: strings.nav.timeline },
  { to: href.index("publications"), name: strings.nav.publications },
  { to: href.archive, name: strings.list.archive },
];

/** The ways to articles that need neither words nor script. */
export function SearchLists() {
  return (
    <nav className={style.lists} aria-label={strings.search.lists}>
      <p>{strings.search.lists}</p>
      <ul>
        {lists.map(({ to, name }) => (
          <li key={to}>
            <PageLink to={to}>{name}</PageLink>
          </li>
        ))}
      </ul>
    </nav>
  );
}
