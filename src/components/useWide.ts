import { useSyncExternalStore } from "react";

/** Where the groups that narrow a search stand beside the results (`search.module.css`). */
const wide = "(min-width: 66rem)";

/** Whether the window is wide; not so while the page is exported. */
export function useWide(): boolean {
  return useSyncExternalStore(
    subscribe,
    () => matchMedia(wide).matches,
    () => false,
  );
}

function subscribe(tell: () => void): () => void {
  const query = matchMedia(wide);
  query.addEventListener("change", tell);
  return () => query.removeEventListener("change", tell);
}
