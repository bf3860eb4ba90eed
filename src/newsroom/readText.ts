import type { ArticleSummary } from "#archive/article";
import type { SitePath } from "#archive/href";
import { href, linkBaseOf, linkTo } from "#archive/href";
import type { Picture } from "#archive/picture";
import type { Heading } from "#markdown/cleanTree";
import { imagePathOf } from "./imageFiles";
import type { Reread } from "./keptResults";
import { keptResults } from "./keptResults";
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
export function textReader({ archive, texts, pictures }: Published, content: string, reread?: Reread): TextReader {
  const read = resultReader({ archive, texts }, content, reread);
  return <Kind extends RecordKind>(kind: Kind, page: SitePath) => {
    const result = read(kind, page);
    if (!result) return undefined;
    const { record, reading } = result;
    const { headings, images } = reading;
    const shown = (inText: boolean) =>
      images
        .filter(({ field }) => (field === "body") === inText)
        .flatMap(({ href: src }) => pictureAt(pictures, page, src));
    const link = (to: SitePath) => linkTo(to, page, linkBaseOf(archive.site.origin));
    const html = result.html === "" ? "" : showPictures(result.html, shown(true), link);
    return { record, html, text: result.text, headings, picture: shown(false)[0] };
  };
}

/** An article as it is filed, with what its file holds. */
type ArticleAnd<Text> = Text & { article: ArticleSummary };

/**
 * As `textReader`, for articles that must be there.
 *
 * @throws Error, when an article is asked for, if there is none or its text is not in the cache
 */
export function articleReader(edition: Published, content: string, reread?: Reread) {
  const read = textReader(edition, content, reread);
  return (article?: ArticleSummary): ArticleAnd<RecordText<"article">> =>
    present(article, article && read("article", href.article(article.slug)));
}

/** The same for those who need no HTML, which is then not made. */
export function plainArticleReader(edition: Pick<Published, "archive" | "texts">, content: string, reread?: Reread) {
  const read = resultReader(edition, content, reread);
  return (article?: ArticleSummary): ArticleAnd<Pick<RecordText<"article">, "record" | "text">> =>
    present(article, article && read("article", href.article(article.slug)));
}

function present<Text extends object>(article?: ArticleSummary, text?: Text): ArticleAnd<Text> {
  if (!article || !text) throw new Error(`The text of ${article?.slug ?? "no article"} is not in the cache.`);
  return { ...text, article };
}

/** Reads what is kept of the record that a page shows. */
function resultReader({ archive, texts }: Pick<Published, "archive" | "texts">, content: string, reread?: Reread) {
  const read = keptResults(content, linkBaseOf(archive.site.origin), reread);
  return <Kind extends RecordKind>(kind: Kind, page: SitePath) => {
    const kept = texts.get(page);
    const result = kept && read(kind, kept);
    const record = result?.reading.record;
    return result && record ? { ...result, record } : undefined;
  };
}

type Published = Pick<PageEdition, "archive" | "texts" | "pictures">;

/** None for a picture that only unpublished or withdrawn texts show. */
function pictureAt(pictures: Published["pictures"], page: SitePath, src: string): Picture[] {
  const path = imagePathOf(page, src);
  const picture = path === undefined ? undefined : pictures.get(path);
  return picture ? [{ path: picture.path, width: picture.width, height: picture.height }] : [];
}
