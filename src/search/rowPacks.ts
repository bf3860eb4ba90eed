import type { StoredDocument } from "./documentFile";
import { writeDocument } from "./documentFile";
import { writeIndexFile } from "./indexFile";
import type { Pack, PackPlan } from "./packPlan";
import { packPlan } from "./packPlan";
import { memberName, packFile } from "./packs";
import type { Compress } from "./packTail";
import { PackTail } from "./packTail";

/** An article's row before it is known where its body lies. */
export type Row = Omit<StoredDocument, "bodyFrom" | "bodySize">;

/** Gathers rows and bodies into their packs, which have as many articles as each other. */
export class RowPacks {
  private readonly plan: PackPlan;
  private readonly bodies: PackTail;
  private rows: Uint8Array[] = [];

  /** @param count how many articles will be added */
  constructor(
    private readonly count: number,
    compress: Compress,
  ) {
    this.plan = packPlan("documents", count);
    this.bodies = new PackTail(compress);
  }

  /** Adds the next article, and gives the packs that it fills or the last article ends. */
  *add(number: number, row: Row, body: string): IterableIterator<Pack> {
    const { each, share } = this.plan;
    const text = writeIndexFile(memberName("bodies", number), (into) => into.text(body));
    const { from, size } = this.bodies.add(text.bytes);
    const stored = { ...row, bodyFrom: from, bodySize: each > 1 ? size : 0 };
    const member = writeIndexFile(memberName("documents", number), (into) => writeDocument(into, stored));
    this.rows.push(member.bytes);
    if (this.rows.length < each && number < this.count - 1) return;
    const bodies = { name: packFile("bodies", number, each), family: undefined, share, members: [] };
    yield { ...bodies, tail: this.bodies.take() };
    const rows = { name: packFile("documents", number, each), family: "documents" as const, share };
    yield { ...rows, members: this.rows, tail: new Uint8Array() };
    this.rows = [];
  }
}
