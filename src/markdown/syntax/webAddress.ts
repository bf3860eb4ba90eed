import type { Construct, Event, Extension, State, Tokenizer } from "micromark-util-types";
import { addressLength } from "./addressLength";
import { isChinese, isLatinGreekOrDigit } from "./characters";

const [lessThan, space] = [60, 32];

/** How addresses begin, and what GFM calls those that begin so. */
const kinds = {
  "http://": "literalAutolinkHttp",
  "https://": "literalAutolinkHttp",
  "www.": "literalAutolinkWww",
} as const;
type Beginning = keyof typeof kinds;
/** Of a beginning and the first character behind it. */
const longestBeginning = "https://".length + 1;

declare module "micromark-util-types" {
  interface TokenTypeMap {
    literalAutolink: "literalAutolink";
    literalAutolinkHttp: "literalAutolinkHttp";
    literalAutolinkWww: "literalAutolinkWww";
  }
  interface Token {
    _gfmAutolinkLiteralWalkedInto?: boolean;
  }
}

/**
 * Web addresses in running text, in place of those of GFM, which end at white space alone: a Chinese sentence has none,
 * and would be part of the link.
 */
export function webAddresses(): Extension {
  const all = addressOf(["http://", "https://"]);
  const www = addressOf(["www."]);
  const text = Object.fromEntries([..."hH"].map((letter) => [letter.charCodeAt(0), all]));
  const others = Object.fromEntries([..."wW"].map((letter) => [letter.charCodeAt(0), www]));
  return { text: { ...text, ...others }, disable: { null: ["protocolAutolink", "wwwAutolink"] } };
}

function addressOf(beginnings: readonly [Beginning, ...Beginning[]]): Construct {
  const kind = kinds[beginnings[0]];
  const tokenize: Tokenizer = function (effects, ok, nok) {
    const { events } = this;
    let left = 0;
    const begin: State = (code) => {
      // In the text of a link it would be a link in a link.
      if (isInLabel(events)) return nok(code);
      effects.enter("literalAutolink");
      effects.enter(kind);
      return take(code);
    };
    const take: State = (code) => {
      effects.consume(code);
      left--;
      return left > 0 ? take : end;
    };
    const end: State = (code) => {
      effects.exit(kind);
      effects.exit("literalAutolink");
      return ok(code);
    };
    const measured = lookAhead(beginnings, (length) => {
      left = length;
    });
    return isLatinGreekOrDigit(this.previous) ? nok : effects.check(measured, begin, nok);
  };
  return { name: "webAddress", tokenize, previous: (code) => !isLatinGreekOrDigit(code) };
}

/** Reads on to where an address must end, and tells how many characters of that are one. */
function lookAhead(beginnings: readonly Beginning[], tell: (length: number) => void): Construct {
  const tokenize: Tokenizer = (effects, ok, nok) => {
    let run = "";
    const start: State = (code) => {
      effects.enter("data");
      return inside(code);
    };
    const inside: State = (code) => {
      if (code === null || endsAddress(code)) return atEnd(code);
      run += String.fromCharCode(code);
      effects.consume(code);
      // Most words that begin with these letters are none: they are not read to their end.
      return mayBeAddress(run) ? inside : atEnd;
    };
    const atEnd: State = (code) => {
      effects.exit("data");
      const length = addressLength(run);
      tell(length);
      return length > 0 ? ok(code) : nok(code);
    };
    return start;
  };
  const mayBeAddress = (run: string) => run.length > longestBeginning || mayBegin(run, beginnings);
  return { partial: true, tokenize };
}

/** White space and line ends, `<`, Chinese; halves of characters beyond the first 65,536, which Chinese has too. */
/** Whether a run of a few characters is the beginning of an address, or of the beginning of one. */
function mayBegin(run: string, beginnings: readonly Beginning[]): boolean {
  return beginnings.some((beginning) => {
    const isBegun = beginning.startsWith(run.slice(0, beginning.length).toLowerCase());
    return isBegun && (run.length <= beginning.length || isLatinGreekOrDigit(run.charCodeAt(beginning.length)));
  });
}

function endsAddress(code: number): boolean {
  return code <= space || code === lessThan || isChinese(code) || (code >= 0xd800 && code <= 0xdfff);
}

/** Whether a `[` is open that may become a link; what was looked through before, and had none, is marked as GFM does. */
function isInLabel(events: readonly Event[]): boolean {
  for (let at = events.length - 1; at >= 0; at--) {
    const token = events[at]?.[1];
    if ((token?.type === "labelLink" || token?.type === "labelImage") && !token._balanced) return true;
    if (token?._gfmAutolinkLiteralWalkedInto) break;
  }
  const last = events.at(-1)?.[1];
  if (last) last._gfmAutolinkLiteralWalkedInto = true;
  return false;
}
