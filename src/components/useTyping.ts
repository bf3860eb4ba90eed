import type { RefObject } from "react";
import { useEffect, useEffectEvent, useRef, useState } from "react";

/** How long a reader stops, in milliseconds, before what is typed so far is searched for. */
const pause = 150;

/** A field for words: its handlers, and `submit` for the words as they stand. */
export type Typing = {
  typed: string;
  field: RefObject<HTMLInputElement | null>;
  type: (words: string) => void;
  submit: () => void;
  startComposing: () => void;
  endComposing: (words: string) => void;
  isComposing: () => boolean;
};

/**
 * Follows the words in the search field. While an input method is composing them they are not words yet.
 *
 * @param words those of the address; a change from elsewhere replaces what is typed
 * @param tell hears of words after a pause, or at once when they are submitted
 */
export function useTyping(words: string, tell: (words: string, manner: "typing" | "submitted") => void): Typing {
  const [typed, setTyped] = useState(words);
  const field = useRef<HTMLInputElement>(null);
  const told = useRef(words);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const composing = useRef(false);

  useEffect(() => {
    if (told.current === words) return;
    told.current = words;
    clearTimeout(timer.current);
    setTyped(words);
  }, [words]);
  const tellNow = (next: string, manner: "typing" | "submitted") => {
    clearTimeout(timer.current);
    told.current = next;
    tell(next, manner);
  };
  const type = (next: string) => {
    setTyped(next);
    clearTimeout(timer.current);
    if (!composing.current) timer.current = setTimeout(() => tellNow(next, "typing"), pause);
  };
  const takeEarlyWords = useEffectEvent(() => {
    const early = field.current?.value ?? "";
    if (early !== typed) type(early);
  });
  useEffect(() => {
    // A reader may have typed before the script had arrived.
    takeEarlyWords();
    return () => clearTimeout(timer.current);
  }, []);
  return {
    typed,
    field,
    type,
    submit: () => tellNow(typed, "submitted"),
    startComposing: () => {
      composing.current = true;
    },
    endComposing: (next) => {
      composing.current = false;
      type(next);
    },
    isComposing: () => composing.current,
  };
}
