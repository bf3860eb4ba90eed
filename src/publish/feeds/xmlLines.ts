import { xmlText } from "#publish/xmlText";

/** An element with a text in it, or with nothing but attributes. */
export function element(name: string, text?: string, attributes: Readonly<Record<string, string>> = {}): string {
  const written = Object.entries(attributes).map(([key, value]) => ` ${key}="${xmlText(value)}"`);
  const start = `<${name}${written.join("")}`;
  return text === undefined ? `${start}/>` : `${start}>${xmlText(text)}</${name}>`;
}

const numbered: Readonly<Record<string, string>> = { "&amp;": "&#x26;", "&lt;": "&#x3C;", "&gt;": "&#x3E;" };

/**
 * An element of RSS with a plain text in it. Readers that do not know whether it is HTML take the fewest wrong turns
 * where its marks are numbered (RSS Best Practices Profile, "Character Data"); to XML they are the same.
 */
export function plainElement(name: string, text: string): string {
  return element(name, text).replace(/&(?:amp|lt|gt);/g, (mark) => numbered[mark] ?? mark);
}

/** The first lines of a feed: what it is, and how a browser shows it. */
export function prologue(sheet: string): string[] {
  const path = new URL(sheet).pathname;
  return ['<?xml version="1.0" encoding="UTF-8"?>', `<?xml-stylesheet type="text/css" href="${xmlText(path)}"?>`];
}
