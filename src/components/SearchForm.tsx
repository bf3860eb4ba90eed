import { href, searchParameters } from "#archive/href";
import { useLink } from "#components/FrameContext";
import { strings } from "#language/zh/strings";

/** Where readers ask for words from any page: a plain form, which the browser sends to the search page. */
export function SearchForm() {
  const link = useLink();
  return (
    // biome-ignore lint/a11y/useSemanticElements: Safari knows <search> only since 17
    <form role="search" action={link(href.search)}>
      <input type="search" name={searchParameters.text} aria-label={strings.search.field} />
      <button type="submit">{strings.search.submit}</button>
    </form>
  );
}
