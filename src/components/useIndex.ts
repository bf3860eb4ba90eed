import { useCallback, useState } from "react";
import { href } from "#archive/href";
import { useLink } from "#components/FrameContext";
import { fetchFrom } from "#search/fetchIndexFile";
import { openIndex } from "#search/searchIndex";

type Index = Awaited<ReturnType<typeof openIndex>>;

/** Gives the site's search index, which is fetched when it is first asked for. */
export type OpenIndex = () => Promise<Index>;

/** The site's index. `reopen` begins anew after a failure: whoever asked with `open` asks again. */
export function useIndex(): { open: OpenIndex; reopen: () => void } {
  const base = useLink()(href.search);
  const [open, setOpen] = useState(() => opener(base));
  const reopen = useCallback(() => setOpen(() => opener(base)), [base]);
  return { open, reopen };
}

function opener(base: string): OpenIndex {
  let opened: Promise<Index> | undefined;
  return () => {
    opened ??= openIndex(fetchFrom(base)).catch((error) => {
      opened = undefined;
      throw error;
    });
    return opened;
  };
}
