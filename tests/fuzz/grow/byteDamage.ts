import type { Random } from "../../corpus/random";

/** Damages to bytes, written as `cut 12`, so that they can be told, repeated and left out one by one. */
export function byteDamage(random: Random, length: number): string {
  const at = random.between(0, Math.max(0, random.pick([20, length]) - 1));
  return random.pick([
    () => `cut ${at}`,
    () => `flip ${at} ${random.between(1, 255)}`,
    () => `flip ${at} ${1 << random.between(0, 7)}`,
    () => `put ${at} ${random.pick([0, 1, 48, 127, 128, 255])}`,
    () => `put ${at} 255 255 255 255 ${random.between(0, 127)}`,
    () => `swell ${at} ${random.between(0, 127)}`,
    () => `add ${random.between(0, 255)} 0 255`,
    () => `drop ${at} ${random.between(1, 9)}`,
  ])();
}

/** The bytes with a damage done to them; what is no damage changes nothing. */
export function withDamage(bytes: Uint8Array, damage: string): Uint8Array {
  const [kind, ...written] = damage.split(" ");
  const [at = 0, ...values] = written.map(Number);
  const changed = Uint8Array.from(bytes);
  if (kind === "cut") return changed.subarray(0, at);
  if (kind === "add") return Uint8Array.of(...changed, at, ...values);
  if (kind === "drop") return Uint8Array.of(...changed.subarray(0, at), ...changed.subarray(at + (values[0] ?? 0)));
  // A number of one byte becomes a very large one.
  if (kind === "swell")
    return Uint8Array.of(...changed.subarray(0, at), 255, 255, 255, 255, values[0] ?? 0, ...changed.subarray(at + 1));
  if (kind === "put") changed.set(values.slice(0, Math.max(0, changed.length - at)), Math.min(at, changed.length));
  if (kind === "flip" && at < changed.length) changed[at] = (changed[at] ?? 0) ^ (values[0] ?? 0);
  return changed;
}
