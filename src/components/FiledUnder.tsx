import { href } from "#archive/href";
import type { ListedArticle } from "#archive/views/listedArticle";
import { NamedLinks } from "#components/NamedLinks";
import { strings } from "#language/zh/strings";

/** The institutions and topics under which an article is filed: the first of them, for a line in a list. */
export function FiledUnder({ institutions, tags }: Pick<ListedArticle, "institutions" | "tags">) {
  return (
    <>
      {institutions.length > 0 && (
        <span>
          <NamedLinks
            names={institutions}
            to={href.institution}
            some={{ most: 1, inAll: strings.list.inAllInstitutions }}
          />
        </span>
      )}
      {tags.length > 0 && (
        <span>
          <NamedLinks names={tags} to={href.tag} some={{ most: 2, inAll: strings.list.inAllTags }} />
        </span>
      )}
    </>
  );
}
