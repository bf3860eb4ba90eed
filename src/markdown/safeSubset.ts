/** Attributes kept on each element that articles may contain; any other element is unwrapped to its text. */
export const safeElements: Readonly<Record<string, readonly string[]>> = {
  a: ["href", "title", "id", "dataFootnoteRef", "dataFootnoteBackref", "ariaLabel"],
  abbr: ["title"],
  b: [],
  blockquote: [],
  br: [],
  caption: [],
  cite: [],
  code: [],
  dd: [],
  del: [],
  details: [],
  dfn: [],
  div: [],
  dl: [],
  dt: [],
  em: [],
  figcaption: [],
  figure: [],
  h2: ["id"],
  h3: ["id"],
  h4: ["id"],
  h5: ["id"],
  h6: ["id"],
  hr: [],
  i: [],
  img: ["src", "alt", "title"],
  ins: [],
  kbd: [],
  li: ["id"],
  mark: [],
  ol: ["start", "reversed"],
  p: [],
  pre: [],
  q: [],
  rp: [],
  rt: [],
  ruby: [],
  s: [],
  samp: [],
  section: ["dataFootnotes"],
  small: [],
  span: [],
  strong: [],
  sub: [],
  summary: [],
  sup: [],
  table: [],
  tbody: [],
  td: ["colSpan", "rowSpan"],
  tfoot: [],
  th: ["colSpan", "rowSpan", "scope"],
  thead: [],
  time: ["dateTime"],
  tr: [],
  u: [],
  ul: [],
  var: [],
  wbr: [],
};

/** Elements that run code or bring in what is elsewhere; their fallback text is kept, scripts and styles are not text. */
export const activeElements: ReadonlySet<string> = new Set([
  "script",
  "iframe",
  "frame",
  "object",
  "embed",
  "applet",
  "audio",
  "video",
  "portal",
  "base",
  "meta",
  "link",
]);

/** Elements whose content is not for reading. */
export const wordlessElements: ReadonlySet<string> = new Set(["script", "style", "iframe"]);

/** Elements that stand for a block of their own: unwrapped into a `div`, so that paragraphs do not run together. */
export const blockElements: ReadonlySet<string> = new Set([
  "address",
  "article",
  "aside",
  "center",
  "dir",
  "fieldset",
  "footer",
  "form",
  "header",
  "hgroup",
  "legend",
  "main",
  "menu",
  "nav",
  "noscript",
  "option",
  "search",
  "textarea",
  "title",
]);

/** Ids that the parts of a page around a text bear; a heading of the text that would take one is numbered. */
export const pageIds: readonly string[] = [
  "main",
  "articles",
  "contents",
  "milestones",
  "neighbours",
  "numbers",
  "problems",
  "record",
  "related",
  "sources",
  "works",
];

/** Link schemes that lead somewhere and run nothing. */
export const safeSchemes: readonly string[] = ["http", "https", "mailto", "tel"];

/** What remark-html lets pass, as the last wall behind `cleanTree`. */
export const sanitizeSchema = {
  tagNames: Object.keys(safeElements),
  attributes: Object.fromEntries(Object.entries(safeElements).map(([name, attributes]) => [name, [...attributes]])),
  protocols: { href: [...safeSchemes] },
  // Ids are made here, never taken from an article's HTML.
  clobber: [],
  strip: [...wordlessElements],
};
