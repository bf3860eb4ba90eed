import { parseArgs } from "node:util";

/** What to take pictures of. */
export type Options = {
  /** Only pages whose address contains this. */
  only: string;
  widths: readonly number[];
};

const usage = "npm run screenshots -- [--only <part of an address>] [--width <px>]…";
const widths = [390, 820, 1440];

/** @throws Error that tells the usage, for anything else */
export function readOptions(args: readonly string[]): Options {
  const { values } = parsed(args);
  const chosen = (values.width ?? []).map(Number);
  if (chosen.some((width) => !Number.isInteger(width) || width < 200 || width > 4000)) throw new Error(usage);
  return { only: values.only ?? "", widths: chosen.length > 0 ? chosen : widths };
}

function parsed(args: readonly string[]) {
  const options = { only: { type: "string" }, width: { type: "string", multiple: true } } as const;
  try {
    return parseArgs({ args: [...args], options });
  } catch (error) {
    throw new Error(usage, { cause: error });
  }
}
