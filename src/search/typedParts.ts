import type { NameFiles } from "./nameLookup";
import { readingsName, readReadings } from "./readings";
import type { WordPart } from "./runs";
import { runsOf } from "./runs";

/** A Han character or a word that was typed, where it stands in the text, and how it may sound. */
export type TypedPart = Omit<WordPart, "short"> & {
  /** Of a Han character its readings, if they are known; of a word the word. */
  sounds: readonly string[];
  isHan: boolean;
  /** Something else, or nothing, stands before it. */
  opens: boolean;
};

/** Cuts what was typed into characters and words, and looks up how the characters sound. */
export async function typedParts(files: NameFiles, text: string): Promise<TypedPart[]> {
  const parts = partsOf(files, text);
  if (!parts.some(({ isHan }) => isHan)) return parts;
  const readings = await files.file(readingsName, readReadings);
  return parts.map((part) =>
    part.isHan ? { ...part, sounds: readings.get(part.text.codePointAt(0) ?? 0) ?? [] } : part,
  );
}

function partsOf({ fold }: NameFiles, text: string): TypedPart[] {
  let end = -1;
  const placed = (part: Omit<WordPart, "short">, isHan: boolean, continues: boolean) => {
    const opens = !continues && part.from !== end;
    end = part.to;
    return { ...part, sounds: isHan ? [] : [part.text], isHan, opens };
  };
  return runsOf(text, fold).flatMap((run) =>
    run.kind === "word"
      ? run.parts.map((part, at) => placed(part, false, at > 0))
      : run.codes.map((code, at) =>
          placed({ text: String.fromCodePoint(code), from: run.from[at] ?? 0, to: run.to[at] ?? 0 }, true, at > 0),
        ),
  );
}
