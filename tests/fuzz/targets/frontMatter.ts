import { isDeepStrictEqual } from "node:util";
import { z } from "zod";
import type { RecordKind } from "#newsroom/listContent";
import { hasErrors } from "#newsroom/problem";
import { readRecord } from "#newsroom/readRecord";
import { articleFields } from "#newsroom/schema/article";
import { institutionFields, personFields } from "#newsroom/schema/registries";
import type { Random } from "../../corpus/random";
import { institutionFile, newsFile, personFile, profileFile } from "../../newsroom/baseFiles";
import { bytesOf } from "../grow/bytes";
import { damaged } from "../grow/damage";
import { keysOf, yamlLines } from "../grow/yamlText";
import { misplaced } from "../problemsStand";
import type { Target } from "../target";

const keysOfSchema = (schema: z.ZodType) => keysOf(z.toJSONSchema(schema, { io: "input", unrepresentable: "any" }));

const lines = (file: string) => (file.split("---\n")[1] ?? "").trimEnd().split("\n");

const kinds: Record<RecordKind, { keys: string[]; whole: string[] }[]> = {
  article: [newsFile(), profileFile()].map((file) => ({ keys: keysOfSchema(articleFields), whole: lines(file) })),
  institution: [{ keys: keysOfSchema(institutionFields), whole: lines(institutionFile()) }],
  person: [{ keys: keysOfSchema(personFields), whole: lines(personFile()) }],
};

const paths: Record<RecordKind, string> = {
  article: "content/articles/2024/a.md",
  institution: "content/institutions/a.md",
  person: "content/people/a.md",
};

/** Articles, institutions and people as editors could write them: the first part is the kind, then the file. */
export const frontMatter: Target = {
  input: (random) => {
    const kind = random.pick(["article", "article", "institution", "person"] as const);
    const { keys, whole } = random.pick(kinds[kind]);
    const fenced = [fence(random), ...yamlLines(random, whole, keys), fence(random), "", "正文。"];
    return [kind, ...damaged(random, fenced)];
  },
  check: ([kind = "", ...parts]) => {
    if (kind !== "article" && kind !== "institution" && kind !== "person") return undefined;
    const bytes = bytesOf(parts.join("\n"));
    const read = () => readRecord(kind, { file: "a.md", path: paths[kind], name: "a", folder: "2024" }, bytes, "/");
    const { reading } = read();
    const wrong = misplaced(reading.problems, () => bytes.toString().replace(/^\ufeff/, ""));
    if (wrong) return wrong;
    if (!hasErrors(reading.problems) && !reading.record) return "no record: and no error either";
    return isDeepStrictEqual(read().reading, reading) ? undefined : "unsteady: read twice, it is two things";
  },
};

function fence(random: Random): string {
  return random.chance(0.95) ? "---" : random.pick(["--- ", "----", "---js", "", "+++", "\ufeff---", "***"]);
}
