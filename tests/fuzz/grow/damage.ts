import type { Random } from "../../corpus/random";
import { strayByte } from "./bytes";

/** Now and then ends a text too early, puts a byte into it that is none of UTF-8, or turns its line ends. */
export function damaged(random: Random, parts: readonly string[]): string[] {
  const at = random.between(0, Math.max(0, parts.length - 1));
  const part = parts[at] ?? "";
  const place = random.between(0, part.length);
  if (random.chance(0.1)) return [...parts.slice(0, at), part.slice(0, place)];
  if (random.chance(0.05)) return parts.with(at, part.slice(0, place) + strayByte(random) + part.slice(place));
  if (random.chance(0.05)) return parts.map((text) => text.replaceAll("\n", "\r\n"));
  return [...parts];
}
