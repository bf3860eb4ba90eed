import { SearchLink } from "#components/SearchLink";
import { SearchLists } from "#components/SearchLists";
import { strings } from "#language/zh/strings";
import { withYears } from "#search/changeRequest";
import { readRequest } from "#search/requestAddress";
import style from "./search.module.css";

type Props = { years: { from: string; to: string } | null; articles: number };

/** Before anything is asked: what can be found, how to ask for it, and the ways that need no words. */
export function SearchIntroduction({ years, articles }: Props) {
  const { extent, waysOfAsking, examples, example } = strings.search;
  return (
    <div className={style.introduction}>
      {years && <p>{extent(articles, years.from, years.to)}</p>}
      <dl className={style.ways}>
        {waysOfAsking.map(({ typed, means }) => (
          <div key={typed}>
            <dt>{typed}</dt>
            <dd>{means}</dd>
          </div>
        ))}
      </dl>
      {years && (
        <p>
          {examples}{" "}
          <SearchLink
            to={{ ...withYears(readRequest(""), { from: years.to, to: years.to }), sort: "newest" }}
            toResults
          >
            {example(years.to)}
          </SearchLink>
        </p>
      )}
      <SearchLists />
    </div>
  );
}
