import type { SitePath } from "#archive/href";
import { linkBaseOf, linkTo } from "#archive/href";
import type { Picture } from "#archive/picture";
import type { Heading } from "#markdown/cleanTree";
import { openTexts } from "./cache";
import { imagePathOf } from "./imageFiles";
import type { RecordKind } from "./listContent";
import type { FileResult } from "./readRecord";
import { showPictures } from "./showPictures";
import type { PageEdition } from "./snapshot";

/** A record and its rendered text. */
export type RecordText<Kind extends RecordKind> = {
  /** As its file states it: an article's tags stand as its editor wrote them. */
  record: NonNullable<FileResult<Kind>["reading"]["record"]>;
  /** Safe HTML; its links to the site start where those of its page do. Empty for a withdrawn article. */
  html: string;
  /** The same without any mark. */
  text: string;
  headings: Heading[];
  /** Its main picture. */
  picture?: Picture | undefined;
};

/** Reads the text of the record that a page shows; undefined for a page that no published record has. */
export type TextReader = <Kind extends RecordKind>(kind: Kind, page: SitePath) => RecordText<Kind> | undefined;

/**
 * Opens the texts of an edition, which are then read one by one from the cache.
 *
 * @param content the content folder, for which the cache was filled
 */
export function textReader({ archive, texts, pictures }: Published, content: string): TextReader {
  const cache = openTexts(content);
  return <Kind extends RecordKind>(_kind: Kind, page: SitePath) => {
    const key = texts.get(page);
    const result = key === undefined ? undefined : cache.read<Kind>(key);
    const record = result?.reading.record;
    if (!result || !record) return undefined;
    const { headings, images } = result.reading;
    const shown = (inText: boolean) =>
      images
        .filter(({ field }) => (field === "body") === inText)
        .flatMap(({ href }) => pictureAt(pictures, page, href));
    const link = (to: SitePath) => linkTo(to, page, linkBaseOf(archive.site.origin));
    const html = result.html === "" ? "" : showPictures(result.html, shown(true), link);
    return { record, html, text: result.text, headings, picture: shown(false)[0] };
  };
}

type Published = Pick<PageEdition, "archive" | "texts" | "pictures">;

/** None for a picture that only unpublished or withdrawn texts show. */
function pictureAt(pictures: Published["pictures"], page: SitePath, src: string): Picture[] {
  const path = imagePathOf(page, src);
  const picture = path === undefined ? undefined : pictures.get(path);
  return picture ? [{ path: picture.path, width: picture.width, height: picture.height }] : [];
}
