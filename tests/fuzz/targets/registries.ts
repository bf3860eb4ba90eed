import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { isDeepStrictEqual } from "node:util";
import { z } from "zod";
import { readRegistries } from "#newsroom/readRegistries";
import { publicationFields, siteFields, tagFields } from "#newsroom/schema/registries";
import type { Random } from "../../corpus/random";
import { baseFiles } from "../../newsroom/baseFiles";
import { longest } from "../grow/bounds";
import { bytesOf } from "../grow/bytes";
import { damaged } from "../grow/damage";
import { word } from "../grow/words";
import { keysOf, yamlLines } from "../grow/yamlText";
import { misplaced } from "../problemsStand";
import type { Target } from "../target";

const keysOfSchema = (schema: z.ZodType) => keysOf(z.toJSONSchema(schema, { io: "input", unrepresentable: "any" }));

const files = {
  "site.yml": {
    keys: keysOfSchema(siteFields),
    whole: [
      "name: 试验档案",
      "nameEn: Test Archive",
      "description: 只为测试。",
      "origin: https://example.org",
      "lead: a",
    ],
  },
  "tags.yml": {
    keys: keysOfSchema(tagFields),
    whole: [
      "- id: oncology",
      "  label: 肿瘤",
      "  synonyms: [癌症]",
      "- id: liver-cancer",
      "  label: 肝癌",
      "  broader: oncology",
    ],
  },
  "publications.yml": {
    keys: keysOfSchema(publicationFields),
    whole: [
      "- id: city-daily",
      "  name: 城市日报",
      "  type: newspaper",
      "- id: b",
      "  name: 乙报",
      "  url: https://b.cn",
    ],
  },
} as const;
const names = ["site.yml", "tags.yml", "publications.yml"] as const;

/** One of the registries as editors could write it: the first part is its name. */
export const registries: Target = {
  input: (random) => {
    const name = random.pick(names);
    const { whole, keys } = files[name];
    const many = random.chance(0.03) ? manyEntries(random) : whole;
    return [name, ...damaged(random, yamlLines(random, many, keys))];
  },
  check: ([name = "", ...parts]) => {
    const bytes = bytesOf(parts.join("\n"));
    const [first, again] = read(name, bytes);
    const texts: Record<string, string> = {
      ...baseFiles,
      [`content/${name}`]: bytes.toString().replace(/^\ufeff/, ""),
    };
    const wrong = misplaced(first.problems, (path) => texts[path] ?? "");
    if (wrong) return wrong;
    const records = [...first.tags, ...first.publications].every(({ record }) => record) && first.site;
    if (first.problems.length === 0 && !records) return "no record: and no error either";
    return isDeepStrictEqual(first, again) ? undefined : "unsteady: read twice, it is two things";
  },
};

/** Reads the registries twice, one of them with other bytes. */
function read(name: string, bytes: Uint8Array) {
  const folder = mkdtempSync(join(tmpdir(), "fuzz-registries-"));
  try {
    mkdirSync(join(folder, "content"));
    for (const own of names)
      writeFileSync(join(folder, "content", own), own === name ? bytes : (baseFiles[`content/${own}`] ?? ""));
    return [readRegistries(join(folder, "content")), readRegistries(join(folder, "content"))] as const;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function manyEntries(random: Random): string[] {
  return Array.from({ length: longest }, (_it, at) => `- { id: a${at}, ${word(random)}: ${word(random)} }`);
}
