import { Candidates } from "./nearest";
import type { FileReading } from "./readRecord";

/** Ids to which a link may lead, as a set or as the keys of a map. */
export type Known = ReadonlySet<string> | ReadonlyMap<string, unknown>;

/** What links are held against, gathered once for all links that lead to the same. */
export class Targets {
  private readonly anchorsOf = new Map<FileReading, ReadonlySet<string>>();
  private readonly candidatesOf = new Map<Known, Candidates>();

  /** The headings of a text. */
  anchors(reading: FileReading): ReadonlySet<string> {
    return kept(this.anchorsOf, reading, () => new Set(reading.headings.map(({ id }) => id)));
  }

  candidates(known: Known): Candidates {
    return kept(this.candidatesOf, known, () => new Candidates(known.keys()));
  }
}

function kept<Key, Value>(values: Map<Key, Value>, key: Key, make: () => Value): Value {
  const known = values.get(key);
  if (known !== undefined) return known;
  const made = make();
  values.set(key, made);
  return made;
}
