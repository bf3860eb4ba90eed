import type { Section } from "./readableText";

/** A text of a length that the archive's articles have. */
export type Piece = { title: string; lines: string[] };

/** Chinese characters in a piece, both possible. */
const shortest = 300;
const longest = 3000;
/** A heading shorter than this says too little without the title above it: 安装. */
const tellingHeading = 8;
const longestTitle = 80;

/** The whole text, or what stands below each heading where the whole is too long; whatever does not fit is left out. */
export function piecesOf(sections: readonly Section[]): Piece[] {
  const titled = withTitle(sections);
  if (titled === undefined) return [];
  const whole = { title: titled.title, lines: titled.sections.flatMap(({ heading, lines }) => [heading, ...lines]) };
  const parts = titled.sections.map(({ heading, lines }) => ({ title: partTitle(titled.title, heading), lines }));
  return (isTooLong(whole) ? parts : [whole]).map(withoutAgency).filter(isArticle);
}

/** The first heading is the title, or else the first line. */
function withTitle(sections: readonly Section[]): { title: string; sections: Section[] } | undefined {
  const [before, first, ...others] = sections;
  const [line = "", ...lines] = before?.lines ?? [];
  if (line !== "" && before)
    return { title: line, sections: [{ heading: "", lines }, ...(first ? [first] : []), ...others] };
  return first && { title: first.heading, sections: [{ heading: "", lines: first.lines }, ...others] };
}

function partTitle(title: string, heading: string): string {
  if (heading === "") return title;
  return heading.length >= tellingHeading ? heading : `${title}：${heading}`;
}

/** Without empty lines too. */
function withoutAgency({ title, lines }: Piece): Piece {
  // What names the agency stands before all its texts: 某某网消息（某某栏目）：
  const [first = "", ...others] = lines.filter((line) => line !== "");
  return { title, lines: [first.replace(/^[^，。：]{0,16}(消息|电|讯)[^，。：]{0,12}：/, ""), ...others] };
}

const hanIn = (text: string) => text.match(/\p{Script=Han}/gu)?.length ?? 0;

const isTooLong = ({ lines }: Piece) => hanIn(lines.join("")) > longest;

function isArticle({ title, lines }: Piece): boolean {
  const text = lines.join("");
  const han = hanIn(text);
  return han >= shortest && han <= longest && han > text.length / 2 && hanIn(title) > 3 && title.length <= longestTitle;
}
