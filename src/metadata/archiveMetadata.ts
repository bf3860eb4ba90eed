import type { Frame } from "#archive/frame";
import { href } from "#archive/href";
import type { ListView } from "#archive/views/listView";
import { pageStrings } from "#language/zh/pageStrings";
import { strings } from "#language/zh/strings";
import { listMetadata } from "./listMetadata";
import type { PageMetadata } from "./pageMetadata";

/** The metadata of a page of the list of all articles. */
export function archiveMetadata(list: ListView, frame: Frame): PageMetadata {
  const { archive } = strings.list;
  return listMetadata(frame, {
    title: archive,
    sentence: pageStrings.head.archive,
    path: href.archive,
    above: [],
    list,
  });
}
