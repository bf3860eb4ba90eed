/** What a tool finds wrong on a page. */
export type Finding = {
  /** Its address below the front page, and how it was looked at: `/tags/ (390 px, dark)`. */
  page: string;
  /** The rule as its tool calls it. */
  rule: string;
  /** Where: a selector, a line, an excerpt. */
  element: string;
  /** What is wrong, and what to do. */
  advice: string;
};

/** What a tool is sure of, and what it asks a person to look at. */
export type Verdict = { faults: Finding[]; toReview: Finding[] };

/** A finding in one line. */
export function findingLine({ page, rule, element, advice }: Finding): string {
  return `${page}  ${rule}  ${element}  ${advice}`.replace(/\s+/g, " ").trim();
}

/** The findings of each rule in a paragraph: how many, what to do, and the first few places. */
export function findingsByRule(findings: readonly Finding[], places = 3): string[] {
  const rules = [...new Set(findings.map(({ rule }) => rule))];
  return rules.map((rule) => {
    const own = findings.filter((finding) => finding.rule === rule);
    const shown = own.slice(0, places).map(({ page, element }) => `    ${page}  ${element.replace(/\s+/g, " ")}`);
    const more = own.length > places ? [`    and ${own.length - places} more`] : [];
    const advice = (own[0]?.advice ?? "").replace(/\s+/g, " ").trim();
    return [`  ${rule} (${own.length}): ${advice}`, ...shown, ...more].join("\n");
  });
}
