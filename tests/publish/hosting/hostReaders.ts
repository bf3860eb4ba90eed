/** `_headers` and `_redirects` as their hosts document them, read strictly: what is not of their form is an error. */

export type ReadRedirect = { from: string; to: string; status: number };

/** Cloudflare Pages: at most 2,000 rules without patterns; lines that it cannot use are passed over, but counted. */
export function readByCloudflare(text: string): ReadRedirect[] {
  const rules: ReadRedirect[] = [];
  for (const [count, line] of linesOf(text).entries()) {
    if (count >= 2000) break;
    if (line.length > 1000) throw new Error(`Too long: ${line}`);
    const [from = "", to = "", status = "302", ...rest] = line.split(/\s+/);
    if (rest.length > 0 || !from.startsWith("/") || !to.startsWith("/")) throw new Error(`Not a redirect: ${line}`);
    if (/\*|:[A-Za-z]/.test(from)) throw new Error(`A pattern: ${line}`);
    if (!/^30[12378]$/.test(status) || rules.some((rule) => rule.from === from)) continue;
    rules.push({ from, to, status: Number(status) });
  }
  return rules;
}

/** Netlify: the first rule for a path counts; without `!` a file that lies there comes before it. */
export function readByNetlify(text: string): ReadRedirect[] {
  const rules: ReadRedirect[] = [];
  for (const line of linesOf(text)) {
    const [from = "", to = "", status = "", ...rest] = line.split(/\s+/);
    if (rest.length > 0 || !from.startsWith("/") || !to.startsWith("/")) throw new Error(`Not a redirect: ${line}`);
    if (/(^|\/)(\*|:)/.test(from) || !/^[1-5]\d\d!?$/.test(status)) throw new Error(`Not a redirect: ${line}`);
    if (status.endsWith("!")) rules.push({ from, to, status: Number(status.slice(0, 3)) });
  }
  return rules;
}

/** Both: rules of one unindented pattern and indented headers. */
export function readHeaders(text: string): { path: string; headers: Record<string, string> }[] {
  const rules: { path: string; headers: Record<string, string> }[] = [];
  for (const line of text.split("\n").filter((written) => written !== "")) {
    if (line.length > 2000) throw new Error(`Too long: ${line}`);
    const [, name, value = ""] = /^ {2}([A-Za-z-]+): (\S|\S.*\S)$/.exec(line) ?? [];
    const last = rules.at(-1);
    if (/^\/[^\s]*$/.test(line)) rules.push({ path: line, headers: {} });
    else if (name === undefined || !last || name in last.headers) throw new Error(`Not a header: ${line}`);
    else last.headers[name] = value;
  }
  if (rules.length > 100) throw new Error(`${rules.length} rules.`);
  return rules;
}

function linesOf(text: string): string[] {
  return text.split("\n").filter((line) => line !== "" && !line.startsWith("#"));
}
