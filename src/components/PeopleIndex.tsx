import { href } from "#archive/href";
import type { IndexView, PersonEntry } from "#archive/views/indexViews";
import { IndexPage } from "#components/IndexPage";
import { PageLink } from "#components/PageLink";
import { PageNumbers } from "#components/PageNumbers";
import { strings } from "#language/zh/strings";

/** People, those with most articles first. */
export function PeopleIndex({ entries, paging }: IndexView<PersonEntry>) {
  return (
    <IndexPage facet="people">
      {entries.length === 0 ? (
        <p className="empty">{strings.list.empty}</p>
      ) : (
        <ul className="counted columns">
          {entries.map(({ id, name, post, count }) => (
            <li key={id}>
              <PageLink to={href.person(id)}>{name}</PageLink>
              {post && <span className="note">{post}</span>}
              <span className="count">{strings.count(count)}</span>
            </li>
          ))}
        </ul>
      )}
      <PageNumbers paging={paging} path={href.index("people")} />
    </IndexPage>
  );
}
