import { spawnSync } from "node:child_process";
import { z } from "zod";
import type { Verdict } from "./finding";
import { toolFile } from "./tools";

const report = z.object({
  messages: z.array(
    z.object({
      type: z.string(),
      url: z.string().default(""),
      lastLine: z.number().default(0),
      lastColumn: z.number().default(0),
      message: z.string(),
      extract: z.string().default(""),
    }),
  ),
});

/** Whether the checker, a Java program, can run here. */
export function hasJava(): boolean {
  return spawnSync("java", ["-version"]).status === 0;
}

/** What the W3C's Nu Html Checker says of every HTML file of a site. */
export function vnuVerdict(out: string): Verdict {
  const args = ["-jar", toolFile("vnu-jar/build/dist/vnu.jar"), "--skip-non-html", "--format", "json", "--stdout", out];
  const { stdout, stderr, error } = spawnSync("java", args, { encoding: "utf8", maxBuffer: 1e9 });
  if (error !== undefined) throw error;
  if (stdout === "") throw new Error(`The Nu Html Checker said nothing:\n${stderr}`);
  return readVnuReport(stdout, out);
}

/** React closes void elements in this way; attribute values are always quoted, so it does no harm. */
const reactsWay = "Trailing slash on void elements has no effect";

/** Errors are faults; warnings and remarks are for a person to look at. */
export function readVnuReport(json: string, out: string): Verdict {
  const found = report
    .parse(JSON.parse(json))
    .messages.map(({ type, url, lastLine, lastColumn, message, extract }) => ({
      type,
      page: `${url.slice(url.indexOf(out) + out.length)}:${lastLine}:${lastColumn}`,
      rule: message.split(/[.:]/)[0] ?? message,
      element: extract,
      advice: message,
    }));
  const isFault = ({ type }: { type: string }) => type !== "info";
  const toReview = found.filter((it) => !isFault(it) && !it.advice.startsWith(reactsWay));
  return { faults: found.filter(isFault), toReview };
}
