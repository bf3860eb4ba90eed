import type { Archive } from "#archive/archive";
import type { Article } from "#archive/article";
import { buildArchive } from "#archive/buildArchive";
import type { CardMode } from "#archive/card";
import { fileHref } from "#archive/fileHref";
import type { SitePath } from "#archive/href";
import { href } from "#archive/href";
import type { Picture } from "#archive/picture";
import type { Institution, Person, Publication, Site, Tag } from "#archive/registry";
import type { RecordImage } from "./checkImages";
import type { LinkedFile } from "./checkLinks";
import type { Redirect } from "./checkRedirects";
import type { KeptText } from "./keptResults";
import type { Content } from "./readContent";
import type { Selection } from "./selectPublished";
import type { Vocabulary } from "./vocabulary";

/** A picture, and the editor's file that it is made from. */
export type PublishedPicture = Picture & { file: string };

/** Everything that one build publishes, and nothing else. */
export type Edition = {
  archive: Archive;
  /** Where the records' texts are kept, by the path of their page. */
  texts: Map<SitePath, KeptText>;
  /** Pictures that readers see, by the path at which they are published. */
  pictures: Map<SitePath, PublishedPicture>;
  /** Of these, the ones that a record's page shows, each once: in the order of its text, then the main picture. */
  picturesOn: Map<SitePath, SitePath[]>;
  /** Paths of files in `public/` that only unpublished records show or link to. */
  hidden: SitePath[];
  redirects: { from: string; to: SitePath }[];
  /** Which articles have social cards of their own. */
  cards: CardMode;
};

type EditionParts = {
  site: Site;
  /** Slug of the article chosen to lead the front page, published or not. */
  lead: string | undefined;
  content: Content;
  selection: Selection;
  images: RecordImage[];
  linked: LinkedFile[];
  redirects: Redirect[];
  cards: CardMode;
};

/** Puts together what is published from records that have been checked. */
export function buildEdition({
  site,
  lead,
  content,
  selection,
  images,
  linked,
  redirects,
  cards,
}: EditionParts): Edition {
  const records = publishedRecords(content, selection);
  const withdrawn = new Set(selection.articles.filter(({ record }) => record?.withdrawn).map(({ path }) => path));
  const published = new Set(records.files.map(({ path }) => path));
  const isShown = ({ record }: { record: string }) => published.has(record) && !withdrawn.has(record);
  const shown = images.filter(isShown);
  const named = [...images, ...linked];
  const kept = new Set<string>([href.favicon, fileHref.reader, ...named.filter(isShown).map(({ path }) => path)]);
  const pages = new Set([...records.files.map(({ page }) => page), ...records.registryPages]);
  return {
    archive: buildArchive({ site, lead, ...records }),
    texts: new Map(records.files.map(({ page, path, key }) => [page, { path, key }])),
    pictures: new Map(shown.map(({ file, path, width, height }) => [path, { file, path, width, height }])),
    picturesOn: picturesByPage(records.files, shown),
    hidden: named.filter(({ path }) => !kept.has(path)).map(({ path }) => path),
    redirects: redirects.filter(({ to }) => pages.has(to)).map(({ from, to }) => ({ from, to })),
    cards,
  };
}

function picturesByPage(files: readonly PublishedFile[], shown: readonly RecordImage[]): Map<SitePath, SitePath[]> {
  const pageOf = new Map(files.map(({ path, page }) => [path, page]));
  const pictures = new Map<SitePath, SitePath[]>();
  for (const { record, path } of shown) {
    const page = pageOf.get(record);
    if (page === undefined) continue;
    const others = pictures.get(page) ?? [];
    if (!others.includes(path)) pictures.set(page, [...others, path]);
  }
  return pictures;
}

type PublishedFile = { path: string; key: string; page: SitePath };

type Published = {
  files: PublishedFile[];
  registryPages: SitePath[];
  articles: Article[];
  institutions: Institution[];
  people: Person[];
  tags: Tag[];
  publications: Publication[];
};

function publishedRecords(content: Content, { articles, reached }: Selection): Published {
  const institutions = content.institutions.filter(({ id }) => reached.institutions.has(id));
  const people = content.people.filter(({ id }) => reached.people.has(id));
  const tags = content.registries.tags.filter(({ id }) => reached.tags.has(id));
  const publications = content.registries.publications.filter(({ id }) => reached.publications.has(id));
  const files = (kept: readonly { path: string; key: string; id: string }[], page: (id: string) => SitePath) =>
    kept.map(({ path, key, id }) => ({ path, key, page: page(id) }));
  return {
    files: [...files(articles, href.article), ...files(institutions, href.institution), ...files(people, href.person)],
    registryPages: [...tags.map(({ id }) => href.tag(id)), ...publications.map(({ id }) => href.publication(id))],
    articles: articles.flatMap(({ record }) => (record ? [withTagIds(record, content.vocabulary)] : [])),
    institutions: institutions.flatMap(({ record }) => record ?? []),
    people: people.flatMap(({ record }) => record ?? []),
    tags: tags.flatMap(({ record }) => (record ? [withBroaderId(record, content.vocabulary)] : [])),
    publications: publications.flatMap(({ record }) => record ?? []),
  };
}

/** Editors may write a tag's label or synonym; from here on a tag is its id, once. */
function withTagIds(article: Article, { idOf }: Vocabulary): Article {
  return { ...article, tags: [...new Set(article.tags.flatMap((word) => idOf(word) ?? []))] };
}

function withBroaderId(tag: Tag, { idOf }: Vocabulary): Tag {
  return { ...tag, broader: tag.broader && idOf(tag.broader) };
}
