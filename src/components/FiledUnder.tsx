import { href } from "#archive/href";
import type { ListedArticle } from "#archive/views/listedArticle";
import { NamedLinks } from "#components/NamedLinks";

/** The institutions and topics under which an article is filed. */
export function FiledUnder({ institutions, tags }: Pick<ListedArticle, "institutions" | "tags">) {
  return (
    <>
      {institutions.length > 0 && (
        <span>
          <NamedLinks names={institutions} to={href.institution} />
        </span>
      )}
      {tags.length > 0 && (
        <span>
          <NamedLinks names={tags} to={href.tag} />
        </span>
      )}
    </>
  );
}
