import type { Processor } from "unified";

import { plainAsterisk } from "./plainAsterisk";
import { unknownElementsAsText } from "./unknownElements";
import { webAddresses } from "./webAddress";

/**
 * Blocks that Markdown makes of what people write by habit: code of a paragraph that begins with white space, and a
 * heading of a sentence over a line of dashes.
 */
const unwanted = { disable: { null: ["codeIndented", "setextUnderline"] } };

/** Reads Markdown so that it takes no character of a Chinese medical text for markup that its author did not mean. */
export function archiveSyntax(this: Processor): void {
  const data = this.data();
  const extensions = data.micromarkExtensions ?? [];
  extensions.push(plainAsterisk(), webAddresses(), unknownElementsAsText(), unwanted);
  data.micromarkExtensions = extensions;
}
