import { dayOf } from "#archive/date";
import type { Reference, ReferenceType } from "./reference";
import { fullTitle } from "./reference";

const signs: Record<ReferenceType, string> = { newspaper: "N", journal: "J", webpage: "EB", document: "Z" };
/** More authors than these are cut to as many. */
const authorsShown = 3;

/**
 * A reference as GB/T 7714—2025 sets it in a numbered list, without its number: full-width punctuation, the date of
 * access with web pages only. Checked against the CSL style `china-national-standard-gb-t-7714-2025-numeric`.
 *
 * What is unknown is left out. The standard allows that for authors in numbered lists (佚名 is for lists by author and
 * year), and knows a date in brackets only as an editor's estimate: the style's own, the year of access, would be ours.
 */
export function gbt7714(reference: Reference): string {
  const isOnline = reference.url !== undefined || reference.type === "webpage";
  const title = `${fullTitle(reference)}[${signs[reference.type]}${isOnline ? "/OL" : ""}]`;
  const parts = [authorsOf(reference), title, placeOf(reference), reference.url ?? ""].filter(Boolean);
  return `${parts.map((part) => part.replace(/\.$/, "")).join(". ")}.`;
}

function authorsOf({ authors, language }: Reference): string {
  const shown = authors.slice(0, authorsShown);
  // Han names before Han words: in any other language the standard has the words that are usual there.
  if (shown.length < authors.length) shown.push(language === "zh" ? "等" : language === "ja" ? "他" : "et al.");
  return shown.join("，");
}

/** Where it stands: `（2026-10-12）[2026-11-21]` on the web, `文汇报，2026-10-12（08）` in print. */
function placeOf({ type, container, date, page, accessed }: Reference): string {
  const day = date && dayOf(date).iso;
  if (type === "webpage") return (day ? `（${day}）` : "") + (accessed ? `[${dayOf(accessed).iso}]` : "");
  const place = [container, day].filter(Boolean).join("，");
  if (!page) return place;
  return type === "journal" ? [place, page].filter(Boolean).join("：") : `${place}（${page}）`;
}
