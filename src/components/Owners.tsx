import type { Named } from "#archive/views/listedArticle";
import { pageStrings } from "#language/zh/pageStrings";
import { strings } from "#language/zh/strings";

/** Whom a fact is about, where it is not the article's own subject. */
export function Owners({ owners }: { owners?: readonly Named[] | undefined }) {
  if (!owners || owners.length === 0) return null;
  const names = owners.map(({ name }) => name).join(strings.separator);
  return <span className="owners">{pageStrings.article.ownedBy(names)}</span>;
}
