import satori from "satori";
import sharp from "sharp";
import { cardSize } from "#archive/card";
import type { Card } from "./card";
import { readFontFile } from "./fonts";
import { layOutPageCard } from "./layOutPageCard";
import { layOutSiteCard } from "./layOutSiteCard";
import type { Mark } from "./marks";
import { colours } from "./marks";

/**
 * Cards have three colours and the steps between them; more would double the bytes and show nothing. The highest
 * compression would save two per cent and take twice as long.
 */
const png = { palette: true, colours: 16, dither: 0, effort: 1, compressionLevel: 6 } as const;

/**
 * Without what else shaping would do, so that letters take the width that `setLine` has measured: by a feature of its
 * own Noto Serif SC parts letters from figures, `R 1`.
 */
const asMeasured = { fontFeatureSettings: '"kern" 0, "liga" 0, "ccmp" 0, "locl" 0' } as const;

type Style = Record<string, string | number>;
type Box = { type: "div"; key: null; props: { style: Style; children?: string | Box[] } };

/** Draws cards one by one as PNG: the same bytes for the same card on the same machine. */
type CardPen = (card: Card) => Promise<Uint8Array>;

/**
 * Opens the fonts once for all the cards that are then drawn.
 *
 * @param fontNames every font that a character of these cards needs
 */
export function openPen(fontNames: readonly string[]): CardPen {
  const fonts = fontNames.map((name) => ({ name, data: readFontFile(name) }));
  return async (card) => {
    const marks = layOutCard(card);
    const unopened = marks.flatMap(fontsOf).find((name) => !fontNames.includes(name));
    // Satori would take another font, and draw a box where that one has no glyph.
    if (unopened !== undefined) throw new Error(`The font ${unopened} has not been opened.`);
    const svg = await satori(ground(marks.flatMap(boxesOf)), { ...cardSize, fonts });
    return sharp(Buffer.from(svg)).removeAlpha().png(png).toBuffer();
  };
}

/** Everything that is drawn of a card. */
export function layOutCard(card: Card): Mark[] {
  return card.form === "page" ? layOutPageCard(card) : layOutSiteCard(card);
}

function fontsOf(mark: Mark): string[] {
  return mark.is === "line" ? mark.line.runs.map(({ font }) => font.name) : [];
}

function ground(children: Box[]): Box {
  return {
    type: "div",
    key: null,
    props: { style: { display: "flex", ...cardSize, backgroundColor: colours.paper }, children },
  };
}

function boxesOf(mark: Mark): Box[] {
  const color = colours[mark.colour];
  if (mark.is === "line")
    return mark.line.runs.map(({ x, text, font }) => {
      const { size } = mark.line;
      // Satori centres the line of the font in the height of the line, which here is the size.
      const top = mark.baseline - (size * (1 + font.ascent + font.descent)) / 2;
      const type = { fontFamily: font.name, fontSize: size, lineHeight: 1, whiteSpace: "nowrap", color, ...asMeasured };
      return box({ left: mark.x + x, top, ...type }, text);
    });
  const { x: left, y: top, width, height } = mark;
  if (mark.is === "area") return [box({ left, top, width, height, backgroundColor: color })];
  const { border: borderWidth, radius: borderRadius } = mark;
  const frame = { borderWidth, borderStyle: "solid", borderColor: color, borderRadius, boxSizing: "border-box" };
  return [box({ left, top, width, height, ...frame })];
}

function box(style: Style, children?: string): Box {
  const props = { style: { position: "absolute", ...style } };
  return { type: "div", key: null, props: children === undefined ? props : { ...props, children } };
}
