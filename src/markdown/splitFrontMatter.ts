import matter from "gray-matter";
import type { ProblemDetail } from "#language/problems";
import type { Finding } from "./finding";
import type { YamlReading } from "./readYaml";
import { readYaml } from "./readYaml";
import type { FieldNames } from "./slips/slip";
import { noFields } from "./slips/slip";

export type SplitFile = {
  /** Undefined where the file has no front matter that could be read. */
  frontMatter: YamlReading | undefined;
  body: string;
  /** The line of the file on which the body begins. */
  bodyLine: number;
  findings: Finding[];
};

/**
 * Splits a source file into YAML front matter and Markdown body.
 *
 * Options are always passed: without them gray-matter caches a failed parse and the second
 * call silently returns `{}` (jonschlinkert/gray-matter#166). Executable front matter (`---js`)
 * is refused before gray-matter sees it; so is a block without an end, which it would swallow.
 *
 * @param text with `\n` line ends and without BOM
 * @param fields the names that front matter may have
 */
export function splitFrontMatter(text: string, fields: FieldNames = noFields): SplitFile {
  const flaw = fenceFlaw(text);
  if (flaw) return { frontMatter: undefined, body: "", bodyLine: 1, findings: [flaw] };
  let frontMatter = readYaml("");
  const { content } = matter(text, {
    language: "yaml",
    engines: {
      yaml: {
        // The source starts right behind the opening fence, so its lines are the file's lines.
        parse: (source) => {
          frontMatter = readYaml(source, fields);
          return {};
        },
        stringify: () => "",
      },
    },
  });
  const bodyLine = text.slice(0, text.length - content.length).split("\n").length;
  return { frontMatter, body: content, bodyLine, findings: frontMatter.findings };
}

/** Most characters in front matter: reading more would take longer than a second. */
const longestFrontMatter = 100_000;

function fenceFlaw(text: string): Finding | undefined {
  const [first = "", ...rest] = text.split("\n");
  if (!first.startsWith("---")) return flawAt(1, { code: "noFrontMatter", params: {} });
  const engine = first.slice(3).trim();
  if (engine !== "") return flawAt(1, { code: "executableFrontMatter", params: { engine } }, 4);
  const end = rest.findIndex((line) => line.startsWith("---"));
  if (end === -1) return flawAt(1, { code: "unclosedFrontMatter", params: {} });
  if (rest[end]?.trim() !== "---") return flawAt(end + 2, { code: "unclosedFrontMatter", params: {} });
  const length = rest.slice(0, end).join("\n").length;
  if (length <= longestFrontMatter) return undefined;
  return flawAt(1, { code: "frontMatterTooLong", params: { length, limit: longestFrontMatter } });
}

function flawAt(line: number, detail: ProblemDetail, column = 1): Finding {
  return { line, column, detail };
}
