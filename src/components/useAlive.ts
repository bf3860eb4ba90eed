import { useSyncExternalStore } from "react";

/** False as long as the page is drawn as it was exported, before its address has been read. */
export function useAlive(): boolean {
  return useSyncExternalStore(subscribe, yes, no);
}

const subscribe = () => () => {};
const yes = () => true;
const no = () => false;
