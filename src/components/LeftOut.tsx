import type { Shortened } from "#archive/views/shortened";
import { pageStrings } from "#language/zh/pageStrings";

/** Beneath a shortened list: how long the whole is, and where the rest stands. */
export function LeftOut({ shown, total }: Shortened<unknown>) {
  if (shown.length === total) return null;
  return <p className="note">{pageStrings.profile.leftOut(shown.length, total)}</p>;
}
