import { href } from "#archive/href";
import type { TagBranch } from "#archive/views/indexViews";
import { IndexPage } from "#components/IndexPage";
import { PageLink } from "#components/PageLink";
import { strings } from "#language/zh/strings";

/** All topics as a tree. */
export function TagsIndex({ tags }: { tags: TagBranch[] }) {
  return (
    <IndexPage facet="tags">
      {tags.length === 0 ? <p className="empty">{strings.list.empty}</p> : <Branches tags={tags} top />}
    </IndexPage>
  );
}

function Branches({ tags, top }: { tags: readonly TagBranch[]; top?: boolean }) {
  if (tags.length === 0) return null;
  return (
    <ul className={top ? "counted tree" : "counted"}>
      {tags.map(({ id, name, count, narrower }) => (
        <li key={id}>
          <PageLink to={href.tag(id)}>{name}</PageLink>
          <span className="count">{strings.count(count)}</span>
          <Branches tags={narrower} />
        </li>
      ))}
    </ul>
  );
}
