import type { Scalar } from "yaml";
import { joinLines } from "./joinCjkLines";

/**
 * Takes the spaces out of a value that YAML put for the breaks between its lines where they stand beside Han, as in
 * the body. Spaces that an editor wrote stay.
 *
 * @param source the YAML that the value was read from
 */
export function joinFolded(scalar: Scalar, source: string): void {
  const { range, type, value } = scalar;
  if (!range || type === "BLOCK_LITERAL" || typeof value !== "string") return;
  const quote = type === "PLAIN" || type === "BLOCK_FOLDED" ? 0 : 1;
  const written = source.slice(range[0] + quote, range[1] - quote);
  if (!written.includes("\n")) return;
  const lines = written.split("\n").map((line) => line.trim());
  const parts: string[] = [];
  let from = 0;
  lines.forEach((line, index) => {
    const next = lines[index + 1];
    const at = line && next ? value.indexOf(`${line} ${next}`, from) : -1;
    if (at === -1 || joinLines(`${line}\n${next}`).includes("\n")) return;
    parts.push(value.slice(from, at + line.length));
    from = at + line.length + 1;
  });
  scalar.value = parts.join("") + value.slice(from);
}
