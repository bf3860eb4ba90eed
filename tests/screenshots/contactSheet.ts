/** A picture of a page. */
export type Shot = {
  /** Of the site: `real`, `fixture`. */
  site: string;
  /** Of the page below the front page. */
  path: string;
  /** How it was taken: `390 light`. */
  way: string;
  /** Below the folder of the sheet. */
  file: string;
};

/** An HTML page that shows all pictures: a row for each page, small, each leading to its file. */
export function contactSheet(shots: readonly Shot[]): string {
  const rows = new Map<string, Shot[]>();
  for (const shot of shots) {
    const title = `${shot.site} ${shot.path}`;
    rows.set(title, [...(rows.get(title) ?? []), shot]);
  }
  const sections = [...rows].map(
    ([title, own]) => `<section><h2>${escaped(title)}</h2><div>${own.map(figure).join("")}</div></section>`,
  );
  return `<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>Screenshots</title><style>${style}</style></head>
<body><h1>${shots.length} screenshots of ${rows.size} pages</h1>
${sections.join("\n")}
</body></html>
`;
}

const style = `body { font: 14px sans-serif; margin: 2rem; background: #ddd; color: #000 }
section > div { display: flex; gap: 1rem; overflow-x: auto; align-items: flex-start }
figure { margin: 0 } img { height: 480px; border: 1px solid #999; display: block }`;

function figure({ way, file, path }: Shot): string {
  const address = escaped(encodeURI(file));
  const caption = `<figcaption>${escaped(way)}</figcaption>`;
  if (file.endsWith(".pdf")) return `<figure><a href="${address}">${caption}</a></figure>`;
  const image = `<img src="${address}" alt="${escaped(`${path}, ${way}`)}" loading="lazy">`;
  return `<figure><a href="${address}">${image}</a>${caption}</figure>`;
}

function escaped(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll('"', "&quot;");
}
