import { bibtex } from "./bibtex";
import { cslJson } from "./cslJson";
import type { Reference } from "./reference";
import { ris } from "./ris";

/** A file that the page itself holds. */
type Download = { format: string; name: string; address: string };

/** A reference in the formats of reference managers, as `data:` addresses: no file for each article, and no script. */
export function downloadsOf(reference: Reference): Download[] {
  const { key } = reference;
  return [
    { format: "BibTeX", name: `${key}.bib`, address: dataAddress("application/x-bibtex", bibtex(reference)) },
    { format: "RIS", name: `${key}.ris`, address: dataAddress("application/x-research-info-systems", ris(reference)) },
    {
      format: "CSL-JSON",
      name: `${key}.json`,
      address: dataAddress("application/vnd.citationstyles.csl+json", cslJson([reference])),
    },
  ];
}

/** What may not stand in an address, or not in one in a page. Han stays: the page has it already, so gzip finds it. */
const unfit = /[^\w!$()*+,\-./:;=?@~\u{A0}-\u{D7FF}\u{E000}-\u{FDCF}\u{FDF0}-\u{FFFD}\u{10000}-\u{10FFFD}]/gu;

function dataAddress(type: string, text: string): string {
  return `data:${type},${text.replace(unfit, encodeURIComponent)}`;
}
