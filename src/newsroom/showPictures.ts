import type { SitePath } from "#archive/href";
import type { Picture, PictureSource } from "#archive/picture";
import { pictureSource } from "#archive/picture";

/** Start tags as `src/markdown` writes them: every value in double quotes, `<` in no text. */
const startTag = /<([a-z][a-z0-9]*)((?:\s+[^\s"=<>]+(?:="[^"]*")?)*)\s*\/?>/g;
const attribute = /\s+([^\s"=<>]+)(?:="[^"]*")?/g;

/**
 * Gives every `img` of a rendered text its size and its narrower versions, and has it loaded when a
 * reader comes near. Done when the page is made, because the text is kept and the picture may change.
 *
 * @param pictures those of the text, in its order
 * @throws Error where the text has more or fewer
 */
export function showPictures(html: string, pictures: readonly Picture[], link: (to: SitePath) => string): string {
  const waiting = [...pictures];
  let shown = 0;
  const completed = html.replace(startTag, (tag: string, name: string, attributes: string) => {
    if (name !== "img") return tag;
    shown++;
    const picture = waiting.shift();
    return picture ? `<img${withoutSource(attributes)}${written(pictureSource(picture, link))}>` : tag;
  });
  if (shown !== pictures.length) throw new Error(`A text with ${shown} images has ${pictures.length} pictures.`);
  return completed;
}

function withoutSource(attributes: string): string {
  return attributes.replace(attribute, (whole, name: string) => (name === "src" ? "" : whole));
}

function written({ src, width, height, srcSet, sizes }: PictureSource): string {
  const values = { src, width, height, loading: "lazy", decoding: "async", srcset: srcSet, sizes };
  return Object.entries(values)
    .map(([name, value]) => (value === undefined ? "" : ` ${name}="${escaped(String(value))}"`))
    .join("");
}

function escaped(value: string): string {
  return value.replaceAll("&", "&#x26;").replaceAll('"', "&#x22;");
}
