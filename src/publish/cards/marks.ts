import { cardSize } from "#archive/card";
import type { SetLine, Type } from "./setLine";
import { setLine } from "./setLine";

/** Of the tokens of the pages' style sheet those that cards use. */
export const colours = { paper: "#faf7f0", ink: "#1d1b18", soft: "#544e43", red: "#9a2817" } as const;
type Colour = keyof typeof colours;

type Place = { x: number; y: number; width: number; height: number; colour: Colour };

/** Something drawn on a card: type on its baseline, an area, a frame. In px from the upper left corner. */
export type Mark =
  | { is: "line"; line: SetLine; x: number; baseline: number; colour: Colour }
  | ({ is: "area" } & Place)
  | ({ is: "frame"; border: number; radius: number } & Place);

/** Nothing comes nearer to the edge. */
export const margin = { x: 64, y: 32 } as const;
export const measure = cardSize.width - 2 * margin.x;
export const right = cardSize.width - margin.x;

export function lineMark(line: SetLine, x: number, baseline: number, colour: Colour = "ink"): Mark {
  return { is: "line", line, x, baseline, colour };
}

/** The thick and the thin rule of Chinese newspapers (文武线). */
export function doubleRule(y: number): Mark[] {
  const rule = { is: "area", x: margin.x, width: measure, colour: "ink" } as const;
  return [
    { ...rule, y, height: 7 },
    { ...rule, y: y + 11, height: 2 },
  ];
}

/** The seal of a research stage: four characters, two by two, in a double line. */
export function sealMarks(text: string, x: number, y: number, side: number): Mark[] {
  const type: Type = { face: "song", size: side * 0.36 };
  const frame = { is: "frame", colour: "red" } as const;
  const inset = side * 0.062;
  const inner = { x: x + inset, y: y + inset, width: side - 2 * inset, height: side - 2 * inset };
  const pairs = [text.slice(0, 2), text.slice(2)].map((words) => setLine(words, type));
  return [
    { ...frame, x, y, width: side, height: side, border: side * 0.036, radius: side * 0.05 },
    { ...frame, ...inner, border: 1.5, radius: 0 },
    ...pairs.map((pair, row) => {
      const baseline = y + side / 2 + type.size * (1.1 * row - 0.18);
      return lineMark(pair, x + (side - pair.width) / 2, baseline, "red");
    }),
  ];
}

/** In the size asked for, or smaller so that it is no wider than `room`. */
export function fittedLine(text: string, type: Type, room: number): SetLine {
  const line = setLine(text, type);
  return line.width <= room ? line : setLine(text, { ...type, size: (type.size * room) / line.width });
}
