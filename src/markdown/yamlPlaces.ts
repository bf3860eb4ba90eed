import type { Document, Node, Pair, YAMLMap } from "yaml";
import { isMap, isNode, isScalar, isSeq } from "yaml";
import type { YamlPath } from "./yamlPath";

/** Finds nodes of a document. Maps are looked through once, so that a place is found as soon in a long one. */
export class YamlPlaces {
  private readonly pairs = new Map<YAMLMap, Map<unknown, Pair>>();

  constructor(private readonly document: Document) {}

  /** The node at a path or, where the path leaves the document, the last one on the way. */
  node(path: YamlPath): Node | null {
    let at: Node | null = this.document.contents;
    for (const step of path) {
      const next: unknown = isMap(at) ? this.pair(at, step)?.value : isSeq(at) ? at.get(step, true) : undefined;
      if (!isNode(next)) return at;
      at = next;
    }
    return at;
  }

  /** The key at the end of a path or, where there is none, the map in which it would stand. */
  key(path: YamlPath): Node | null {
    const parent = this.node(path.slice(0, -1));
    const key = isMap(parent) ? this.pair(parent, path.at(-1))?.key : undefined;
    return isNode(key) ? key : parent;
  }

  private pair(map: YAMLMap, key: unknown): Pair | undefined {
    const known = this.pairs.get(map) ?? pairsByKey(map);
    this.pairs.set(map, known);
    return known.get(key);
  }
}

function pairsByKey({ items }: YAMLMap): Map<unknown, Pair> {
  // Of a key that stands there twice, the first.
  return new Map(items.map((pair) => [isScalar(pair.key) ? pair.key.value : pair.key, pair] as const).reverse());
}

/** Undefined for a node that stands nowhere: one that was made, not read. */
export function startOfNode(node: Node | null | undefined): number | undefined {
  return node?.range?.[0];
}
