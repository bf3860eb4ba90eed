import { useEffect } from "react";
import { SearchLists } from "#components/SearchLists";
import { strings } from "#language/zh/strings";
import type { IndexFault } from "#search/indexError";
import { IndexError } from "#search/indexError";
import style from "./search.module.css";

type Props = { error: unknown; reopen: () => void };

/** Why there is no answer, and what may help: to try again, or to load the page that fits the newer index. */
export function SearchFault({ error, reopen }: Props) {
  const fault: IndexFault | "unknown" = error instanceof IndexError ? error.fault : "unknown";
  const isOutdated = fault === "missing" || fault === "version";
  useEffect(() => {
    if (fault === "unknown") reportError(error);
    if (fault !== "offline") return;
    addEventListener("online", reopen);
    return () => removeEventListener("online", reopen);
  }, [fault, error, reopen]);
  return (
    <div className={style.message}>
      <div role="alert" className={style.fault}>
        <p>{strings.search.faults[fault]}</p>
        <button type="button" className={style.button} onClick={isOutdated ? () => location.reload() : reopen}>
          {isOutdated ? strings.search.reload : strings.search.retry}
        </button>
      </div>
      <SearchLists />
    </div>
  );
}
