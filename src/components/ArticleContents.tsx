import { pageStrings } from "#language/zh/pageStrings";

type Props = { headings: readonly { id: string; level: number; text: string }[] };

/** The table of contents of a long article. */
export function ArticleContents({ headings }: Props) {
  return (
    <nav className="toc" aria-labelledby="_contents">
      <h2 id="_contents">{pageStrings.article.contents}</h2>
      <ol>
        {headings.map(({ id, level, text }) => (
          <li key={id} data-level={level}>
            <a href={`#${id}`}>{text}</a>
          </li>
        ))}
      </ol>
    </nav>
  );
}
