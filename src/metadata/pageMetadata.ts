/** One element of a page's head, with the attributes as React names them. */
export type HeadTag =
  | { tag: "meta"; name: string; content: string }
  | { tag: "meta"; property: string; content: string }
  | { tag: "link"; rel: string; href: string; type?: string; title?: string; hrefLang?: string };

/**
 * Everything that programs read about a page, ready to be written: every address is made, every text is cut and cleaned,
 * so that whoever renders it needs to know nothing.
 */
export type PageMetadata = {
  /** For the window, with the site's name. */
  title: string;
  /** In the order in which they stand in the head. */
  tags: HeadTag[];
  /** The texts of its scripts of JSON-LD (see `scriptText`): Baidu's dates, then the graph of schema.org. */
  data: string[];
};
