import type { KeyboardEvent } from "react";
import { useMemo, useState } from "react";
import { suggestNames } from "#search/suggestNames";
import { useFound } from "./useFound";
import type { OpenIndex } from "./useIndex";

/** More would stand before the results. */
const most = 6;

/**
 * The entries whose names are like what is typed, and which of them the arrow keys have reached: `at` is -1 for none,
 * so that Enter submits the words.
 *
 * @param follow goes to the page of the entry at a position
 */
export function useSuggestions(open: OpenIndex, words: string, follow: (at: number) => void) {
  const [isWanted, setWanted] = useState(false);
  const [at, setAt] = useState(-1);
  const ask = useMemo(() => {
    const typed = words.trim();
    return isWanted && typed !== "" ? async () => suggestNames(await open(), typed, most) : undefined;
  }, [open, words, isWanted]);
  const { found = [] } = useFound(ask);
  const names = ask ? found : [];
  const want = (wanted: boolean) => {
    setWanted(wanted);
    setAt(-1);
  };
  const move = (step: number) => {
    const places = names.length + 1;
    setAt(((at + 1 + step + places) % places) - 1);
  };
  /** Whether the key was meant for the suggestions. */
  const takesKey = ({ key }: KeyboardEvent): boolean => {
    if (key === "ArrowDown" || key === "ArrowUp") {
      if (isWanted) move(key === "ArrowDown" ? 1 : -1);
      else setWanted(true);
      return true;
    }
    if (names.length === 0) return false;
    if (key === "Escape") want(false);
    else if (key === "Enter" && at >= 0) follow(at);
    else return false;
    return true;
  };
  return { names, at: at < names.length ? at : -1, want, takesKey };
}
