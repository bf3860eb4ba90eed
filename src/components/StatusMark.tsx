import type { ArticleSummary } from "#archive/article";
import { strings } from "#language/zh/strings";

/** Behind a title: that the article has been retracted or withdrawn, or is not published yet. */
export function StatusMark({ status }: Pick<ArticleSummary, "status">) {
  return status ? <strong className="status">{strings.notices[status]}</strong> : null;
}
