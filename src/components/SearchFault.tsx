import { useEffect } from "react";
import { SearchLists } from "#components/SearchLists";
import { strings } from "#language/zh/strings";
import type { IndexFault } from "#search/indexError";
import { IndexError } from "#search/indexError";
import { manifestFile } from "#search/manifest";
import style from "./search.module.css";

/** `absent`: there is no index at all, as in development. */
type Fault = IndexFault | "absent" | "unknown";

function faultOf(error: unknown): Fault {
  if (!(error instanceof IndexError)) return "unknown";
  return error.fault === "missing" && error.file === manifestFile ? "absent" : error.fault;
}

type Props = { error: unknown; reopen: () => void };

/** Why there is no answer, and what may help: to try again, or to load the page that fits the newer index. */
export function SearchFault({ error, reopen }: Props) {
  const fault = faultOf(error);
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
