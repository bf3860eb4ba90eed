import { useEffect, useState } from "react";

/** How long a wait may be, in milliseconds, before it is spoken of. */
const patience = 300;

/** Whether a wait has become so long that the reader should be told. */
export function useSlow(isAwaited: boolean): boolean {
  const [isSlow, setSlow] = useState(false);
  useEffect(() => {
    if (!isAwaited) return;
    const timer = setTimeout(() => setSlow(true), patience);
    return () => {
      clearTimeout(timer);
      setSlow(false);
    };
  }, [isAwaited]);
  return isAwaited && isSlow;
}
