import { useMemo } from "react";
import { href } from "#archive/href";
import { NamedLinks } from "#components/NamedLinks";
import { SearchLink } from "#components/SearchLink";
import { strings } from "#language/zh/strings";
import type { FoundName, SearchAnswer } from "#search/answer";
import { withText } from "#search/changeRequest";
import { didYouMean } from "#search/didYouMean";
import type { SearchRequest } from "#search/request";
import style from "./search.module.css";
import { useFound } from "./useFound";
import type { OpenIndex } from "./useIndex";

type Props = { open: OpenIndex; request: SearchRequest; answer: SearchAnswer };

/** How the words were read, that not all of them were found, and what may have been meant instead. */
export function SearchHints({ open, request, answer }: Props) {
  const { partial, total, readAs } = answer;
  const { text } = request;
  const isNear = (partial || total === 0) && text.trim() !== "";
  const ask = useMemo(() => (isNear ? async () => didYouMean(await open(), text) : undefined), [open, isNear, text]);
  const { found = [], isAwaited } = useFound(ask);
  const meant = isNear && !isAwaited ? found : [];
  if (!partial && readAs.length === 0 && meant.length === 0) return null;
  return (
    <div className={style.hints}>
      {readAs.map(({ typed, names }) => (
        <p key={typed}>
          {strings.search.readAs(typed)} <NamesOf names={names} />
        </p>
      ))}
      {partial && <p>{strings.search.partial}</p>}
      {meant.length > 0 && (
        <p>
          {strings.search.didYouMean}{" "}
          {meant.map((other, index) => (
            <span key={other}>
              {index > 0 && strings.separator}
              <SearchLink to={withText(request, other)} toResults>
                {other}
              </SearchLink>
            </span>
          ))}
        </p>
      )}
    </div>
  );
}

/** Names of one facet have the same kind of address, so each facet stands by itself. */
function NamesOf({ names }: { names: readonly FoundName[] }) {
  return names.map((name, index) => (
    <span key={`${name.facet}/${name.id}`}>
      {index > 0 && strings.separator}
      <NamedLinks names={[name]} to={(id) => href.facet(name.facet, id)} />
    </span>
  ));
}
