import type { Root as HtmlRoot } from "hast";
import { htmlTagNames } from "html-tag-names";
import { mathmlTagNames } from "mathml-tag-names";
import type { Root } from "mdast";
import { htmlFlow, htmlText } from "micromark-core-commonmark";
import type { Construct, Extension, State, Tokenizer } from "micromark-util-types";
import { svgTagNames } from "svg-tag-names";
import { visit } from "unist-util-visit";

const known: ReadonlySet<string> = new Set(
  [...htmlTagNames, ...svgTagNames, ...mathmlTagNames].map((name) => name.toLowerCase()),
);
const nameCharacter = /[a-z\d-]/i;
const [lessThan, slash] = [60, 47];

/** What stands in angle brackets and is no element, such as `<LOD>` or `<IgM>`, is text. */
export function unknownElementsAsText(): Extension {
  const [flow, text] = [htmlFlow, htmlText].map(ofKnownElements);
  return {
    ...(flow && { flow: { [lessThan]: flow } }),
    ...(text && { text: { [lessThan]: text } }),
    disable: { null: ["htmlFlow", "htmlText"] },
  };
}

/** A character of nobody's, as wide as the bracket for which it stands: so places behind it stay what they are. */
const standIn = "\ufdd0";

/** The same in a block of HTML, which is parsed as a whole: there another character takes the bracket's place until then. */
export function hideUnknownElements() {
  return (tree: Root): void => {
    visit(tree, "html", (node) => {
      node.value = node.value.replace(/<(?=\/?([a-z][^\s/>]*))/gi, (bracket, name: string) =>
        known.has(name.toLowerCase()) ? bracket : standIn,
      );
    });
  };
}

/** Gives the brackets back that were hidden, in text and in the values of attributes. */
export function showUnknownElements(tree: HtmlRoot): void {
  visit(tree, (node) => {
    if (node.type === "text") node.value = node.value.replaceAll(standIn, "<");
    if (node.type !== "element") return;
    for (const [name, value] of Object.entries(node.properties))
      if (typeof value === "string") node.properties[name] = value.replaceAll(standIn, "<");
  });
}

function ofKnownElements(construct: Construct): Construct {
  const tokenize: Tokenizer = function (effects, ok, nok) {
    return effects.check(unknownElement, nok, construct.tokenize.call(this, effects, ok, nok));
  };
  return { ...construct, name: `${construct.name}OfKnownElements`, tokenize };
}

const unknownElement: Construct = {
  partial: true,
  tokenize: (effects, ok, nok) => {
    let name = "";
    const start: State = (code) => {
      effects.enter("data");
      effects.consume(code);
      return afterBracket;
    };
    const afterBracket: State = (code) => {
      if (code !== slash) return inName(code);
      effects.consume(code);
      return inName;
    };
    const inName: State = (code) => {
      const character = code === null || code < 0 ? " " : String.fromCodePoint(code);
      if (nameCharacter.test(character)) {
        name += character;
        effects.consume(code);
        return inName;
      }
      effects.exit("data");
      const isElement = !/^[a-z]/i.test(name) || known.has(name.toLowerCase());
      return isElement ? nok(code) : ok(code);
    };
    return start;
  },
};
