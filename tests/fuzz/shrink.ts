import type { Input } from "./target";

/**
 * Makes an input smaller for as long as it still does what it did: leaves out halves of its parts, quarters and so on,
 * then shortens the parts that are left in the same way.
 *
 * @param stillDoes is asked `attempts` times at most
 */
export async function shrink(
  input: Input,
  stillDoes: (smaller: Input) => Promise<boolean>,
  attempts = 300,
): Promise<Input> {
  let left = attempts;
  const asks = (smaller: Input) => (left-- > 0 ? stillDoes(smaller) : undefined);
  const fewer = await leaveOut(input, asks);
  const parts = [...fewer];
  for (const at of parts.keys()) {
    const letters = await leaveOut([...(parts[at] ?? "")], (part) => asks(parts.with(at, part.join(""))));
    parts[at] = letters.join("");
  }
  return parts;
}

/** Until it may not ask any more: of a megabyte to leave out every letter in turn, and ask nothing, would take hours. */
async function leaveOut<T>(whole: readonly T[], stillDoes: (fewer: readonly T[]) => Promise<boolean> | undefined) {
  let kept = whole;
  for (let size = Math.ceil(whole.length / 2); size >= 1; size = size === 1 ? 0 : Math.ceil(size / 2)) {
    for (let at = 0; at < kept.length; ) {
      const fewer = [...kept.slice(0, at), ...kept.slice(at + size)];
      const does = await stillDoes(fewer);
      if (does === undefined) return kept;
      if (does) kept = fewer;
      else at += size;
    }
  }
  return kept;
}
