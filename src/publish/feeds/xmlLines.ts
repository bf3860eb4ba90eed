import { xmlText } from "#publish/xmlText";

/** An element with a text in it, or with nothing but attributes. */
export function element(name: string, text?: string, attributes: Readonly<Record<string, string>> = {}): string {
  const written = Object.entries(attributes).map(([key, value]) => ` ${key}="${xmlText(value)}"`);
  const start = `<${name}${written.join("")}`;
  return text === undefined ? `${start}/>` : `${start}>${xmlText(text)}</${name}>`;
}

/** The first lines of a feed: what it is, and how a browser shows it. */
export function prologue(sheet: string): string[] {
  const path = new URL(sheet).pathname;
  return ['<?xml version="1.0" encoding="UTF-8"?>', `<?xml-stylesheet type="text/css" href="${xmlText(path)}"?>`];
}
