import { Fragment } from "react";
import { phrasesOf } from "#language/zh/phrases";

type Props = { text: string; names?: readonly { name: string }[] | undefined };

/** A title that breaks between phrases and not within words: browsers know no Chinese words. */
export function Phrases({ text, names = [] }: Props) {
  const phrases = phrasesOf(
    text,
    names.map(({ name }) => name),
  );
  return phrases.map((phrase, index) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: the phrases of one title never change places
    <Fragment key={index}>
      {index > 0 && <wbr />}
      {phrase}
    </Fragment>
  ));
}
