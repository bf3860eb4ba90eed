import { useEffect, useId, useState } from "react";
import { href, searchParameters } from "#archive/href";
import type { SearchView } from "#archive/views/searchView";
import { useFrame, useLink } from "#components/FrameContext";
import { PageHead } from "#components/PageHead";
import { WithoutScript } from "#components/WithoutScript";
import { strings } from "#language/zh/strings";

/** The search page: a form that any browser can send; what is found, only with script. */
export function SearchPage({ articles, years }: SearchView) {
  const { site } = useFrame();
  const link = useLink();
  const field = useId();
  const [text, setText] = useState("");
  useEffect(() => setText(new URLSearchParams(location.search).get(searchParameters.text) ?? ""), []);
  const { title, description, submit, holds } = strings.search;
  return (
    <>
      <PageHead title={title} description={description(site.name)} />
      <header className="page-head">
        <h1>{title}</h1>
        <p className="extent">
          {holds(articles)}
          {years && ` · ${strings.list.span(years.from, years.to)}`}
        </p>
      </header>
      {/* biome-ignore lint/a11y/useSemanticElements: Safari knows <search> only since 17 */}
      <form role="search" action={link(href.search)}>
        <label htmlFor={field}>{strings.search.field}</label>
        <input
          id={field}
          type="search"
          name={searchParameters.text}
          value={text}
          onChange={({ target }) => setText(target.value)}
        />
        <button type="submit">{submit}</button>
      </form>
      <WithoutScript />
    </>
  );
}
