import { href } from "#archive/href";
import type { PersonEntry } from "#archive/views/indexViews";
import { IndexPage } from "#components/IndexPage";
import { PageLink } from "#components/PageLink";
import { strings } from "#language/zh/strings";

/** All people, those with most articles first. */
export function PeopleIndex({ people }: { people: PersonEntry[] }) {
  return (
    <IndexPage facet="people">
      {people.length === 0 && <p className="empty">{strings.list.empty}</p>}
      <ul className="counted columns">
        {people.map(({ id, name, post, count }) => (
          <li key={id}>
            <PageLink to={href.person(id)}>{name}</PageLink>
            {post && <span className="note">{post}</span>}
            <span className="count">{strings.count(count)}</span>
          </li>
        ))}
      </ul>
    </IndexPage>
  );
}
