import { formatDate } from "./formatDate";
import { pageStrings } from "./pageStrings";

type Dated = Parameters<typeof formatDate>[0];
type Role = { since?: Dated | undefined; until?: Dated | undefined; asOf?: Dated | undefined };

/** When somebody held a post, or as of when a source states it; empty where neither is known. */
export function roleTime({ since, until, asOf }: Role): string {
  const words = pageStrings.profile;
  const stated = asOf ? words.roleAsOf(formatDate(asOf)) : "";
  return [period({ since, until }), stated].filter(Boolean).join("，");
}

function period({ since, until }: Role): string {
  const words = pageStrings.profile;
  if (since && until) return words.rolePeriod(formatDate(since), formatDate(until));
  if (since) return words.roleSince(formatDate(since));
  return until ? words.roleUntil(formatDate(until)) : "";
}
