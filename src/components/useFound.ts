import { useEffect, useState } from "react";

/** What a question has found so far. */
export type Found<T> = {
  /** The last answer; while a new question is under way, still that of the question before. */
  found?: T | undefined;
  /** Why the last question had no answer. */
  error?: unknown;
  /** Whether the answer is still awaited. */
  isAwaited: boolean;
};

/**
 * Asks a question and gives its answer when it comes; an answer that comes after the next question is dropped.
 *
 * @param ask the same function as long as the question is the same; undefined to ask nothing
 */
export function useFound<T>(ask: (() => Promise<T>) | undefined): Found<T> {
  const [last, setLast] = useState<{ ask: () => Promise<T>; found?: T; error?: unknown }>();
  useEffect(() => {
    if (!ask) {
      setLast(undefined);
      return;
    }
    let isLate = false;
    ask().then(
      (found) => isLate || setLast({ ask, found }),
      (error: unknown) => isLate || setLast({ ask, error }),
    );
    return () => {
      isLate = true;
    };
  }, [ask]);
  return { found: last?.found, error: last?.error, isAwaited: ask !== undefined && last?.ask !== ask };
}
