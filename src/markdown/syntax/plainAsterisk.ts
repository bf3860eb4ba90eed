import type { Code, Construct, Extension, State, Tokenizer } from "micromark-util-types";
import { isLatinGreekOrDigit } from "./characters";

const asterisk = 42;

/**
 * A single `*` with a Latin or Greek letter or a digit on both sides is a character: of an allele (`CYP2C19*2`), a
 * product (`3.5*10^9/L`), a footprint of a name. CommonMark would take two of them for emphasis and leave them out.
 */
export function plainAsterisk(): Extension {
  const construct: Construct = { name: "plainAsterisk", tokenize, previous: isLatinGreekOrDigit };
  return { text: { [asterisk]: construct } };
}

const tokenize: Tokenizer = function (effects, ok, nok) {
  // It is asked for `previous` only where no other construct has stopped at the asterisk.
  if (!isLatinGreekOrDigit(this.previous)) return nok;
  const start: State = (code) => {
    effects.enter("data");
    effects.consume(code);
    effects.exit("data");
    return after;
  };
  const after = (code: Code) => (isLatinGreekOrDigit(code) ? ok(code) : nok(code));
  return start;
};
