import fc from "fast-check";
import type { Source } from "#archive/article";
import type { PublicationType } from "#archive/classification";
import type { Publication } from "#archive/registry";
import type { Reference } from "#citation/reference";
import { referenceOfSource } from "#citation/referenceOfSource";
import { dateOf } from "../archive/records";

/** A report with nothing but what `parts` says. */
export function source(title: string, parts: Partial<Source> = {}): Source {
  return { title, bylines: [], ...parts };
}

export function paper(name: string, type?: PublicationType): Publication {
  return { id: "daily", name, type, redirectFrom: [] };
}

export const by = (...names: string[]) => names.map((name) => ({ name }));

/** Everything that a newspaper's report can state. */
export const newspaperReport: Reference = referenceOfSource(
  source("一管血查肝癌 AKR1B10", {
    subtitle: "100% {甲}_乙~丙^丁$#戊\\己",
    bylines: by("左妍", "王小明", "新华社 and 省报", "{赵}五"),
    date: dateOf("2024-05-16T07:30:03+08:00"),
    page: "08",
    url: "https://news.example.org/a_b%20c?x=1&y=~2#f",
    accessed: dateOf("2026-01-04"),
  }),
  paper("城市日报", "newspaper"),
);

/** What attacks a line, a string, markup or a parser. */
const attacks = [
  ...["</script>", "]]>", '"', "'", "`", "\\", "{", "}", "@article{x,", "%", "$", "~", "&amp;", "#"],
  ...["\u{0}", "\n", "\r\n", "\u{85}", "\u{2028}", "\u{2029}", "\t", "\u{7F}", "\u{FEFF}"],
  ...["\u{D800}", "\u{DC00}", "\u{202E}", "\u{200F}", "😀", "👩‍⚕️", "\nER  - ", "\nTY  - JOUR", " and ", ", ", "肝癌"],
];

/** Text of up to 500 characters, and nothing that a record would refuse. */
export const hostileText = fc
  .oneof(
    fc.array(fc.constantFrom(...attacks), { minLength: 1, maxLength: 8 }).map((parts) => parts.join("")),
    fc.string({ unit: "binary", minLength: 1, maxLength: 500 }),
    fc.constantFrom(...attacks).map((attack) => attack.repeat(500).slice(0, 500)),
  )
  .map((text) => text.trim())
  .filter((text) => text.replace(/[\s\p{Cc}]/gu, "") !== "");

const optional = <Value>(value: fc.Arbitrary<Value>) => fc.option(value, { nil: undefined });
const dates = fc.constantFrom("2022", "2022-05", "2022-05-16", "2022-05-16T07:30:03+08:00").map(dateOf);
const addresses = hostileText.map((text) => `https://example.org/${text.replace(/\s/g, "")}`);

/** References as records could make them, with hostile text in every field. */
export const hostileReferences: fc.Arbitrary<Reference> = fc
  .record({
    title: hostileText,
    subtitle: optional(hostileText),
    bylines: fc.array(
      hostileText.map((name) => ({ name })),
      { maxLength: 5 },
    ),
    date: optional(dates),
    page: optional(hostileText),
    url: optional(addresses),
    accessed: optional(dates),
    publication: optional(fc.record({ name: hostileText, type: fc.constantFrom("newspaper", "website", "journal") })),
  })
  .map(({ publication, ...report }) => {
    const named = publication && paper(publication.name, publication.type);
    return referenceOfSource(source(report.title, report), named);
  });
