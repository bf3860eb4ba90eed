import { SaxesParser } from "saxes";

/** An element as a strict parser reads it. */
export type XmlElement = {
  name: string;
  attributes: Record<string, string>;
  /** Its own text, without that of its children. */
  text: string;
  children: XmlElement[];
};

/** Reads a document strictly. Throws at the first fault, names without a namespace among them. */
export function readXml(xml: string): XmlElement {
  const root: XmlElement = { name: "", attributes: {}, text: "", children: [] };
  const open = [root];
  const parser = new SaxesParser({ xmlns: true });
  parser.on("error", (error) => {
    throw error;
  });
  parser.on("opentag", ({ name, attributes }) => {
    const values = Object.entries(attributes).map(([key, { value }]) => [key, value]);
    const element: XmlElement = { name, attributes: Object.fromEntries(values), text: "", children: [] };
    open.at(-1)?.children.push(element);
    open.push(element);
  });
  parser.on("text", (text) => {
    const element = open.at(-1);
    if (element) element.text += text;
  });
  parser.on("closetag", () => open.pop());
  parser.write(xml).close();
  const [document] = root.children;
  if (!document) throw new Error("There is no element.");
  return document;
}

/** The children of one name. */
export function childrenOf({ children }: XmlElement, name: string): XmlElement[] {
  return children.filter((child) => child.name === name);
}

/** The one child of a name. Throws where there is none or more. */
export function child(element: XmlElement, name: string): XmlElement {
  const [found, ...others] = childrenOf(element, name);
  if (!found || others.length > 0) throw new Error(`${element.name} has not one ${name}.`);
  return found;
}
