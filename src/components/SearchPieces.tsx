import { Fragment } from "react";
import type { Piece } from "#search/answer";
import { cutPieces } from "#search/cutPieces";

type Props = {
  pieces: readonly Piece[];
  /** The same text, cut where a title may break. */
  phrases?: readonly string[];
};

/** A text with what was searched for marked. */
export function SearchPieces({ pieces, phrases = [] }: Props) {
  return cutPieces(pieces, phrases).map(({ text, hit, mayBreak }, index) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: the pieces of one text never change places
    <Fragment key={index}>
      {mayBreak && <wbr />}
      {hit ? <mark>{text}</mark> : text}
    </Fragment>
  ));
}
