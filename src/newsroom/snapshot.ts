import type { Archive, ArticleList } from "#archive/archive";
import type { CardMode } from "#archive/card";
import type { DataFile } from "#archive/dataFile";
import type { Facet, SitePath } from "#archive/href";
import { facets } from "#archive/href";
import type { Edition, PublishedPicture } from "./edition";
import type { KeptText } from "./keptResults";
import { readSealed, writeSealed } from "./sealedFile";

type Entries<K, V> = [K, V][];
type MapsAsEntries<T> = { [K in keyof T]: T[K] extends Map<infer Key, infer Value> ? Entries<Key, Value> : T[K] };

/** An edition as JSON: its maps are lists of entries. */
type Snapshot = {
  archive: MapsAsEntries<Omit<Archive, "lists">> & { lists: Record<Facet, Entries<string, ArticleList>> };
  texts: Entries<SitePath, KeptText>;
  pictures: Entries<SitePath, PublishedPicture>;
  cards: CardMode;
  undrawn: SitePath[];
  dataFiles?: DataFile[] | undefined;
};

/** What pages need of an edition. */
export type PageEdition = Pick<Edition, "archive" | "texts" | "pictures" | "cards"> & {
  /** Cards of articles that could not be drawn. */
  undrawn?: ReadonlySet<SitePath> | undefined;
  /** The files of the data set; absent in development, where none are written. */
  dataFiles?: DataFile[] | undefined;
};

/** Writes an edition for the processes that render its pages: they read one file instead of the content. */
export function writeSnapshot(file: string, edition: PageEdition): void {
  const { archive, texts, pictures, cards, undrawn = new Set(), dataFiles } = edition;
  const { lists, ...rest } = archive;
  const listed = { ...rest, lists: mapFacets((facet) => lists[facet]) };
  const snapshot = { archive: listed, texts, pictures, cards, undrawn: [...undrawn], dataFiles };
  const text = JSON.stringify(snapshot, (_key, value) => (value instanceof Map ? [...value] : value));
  writeSealed(file, "snapshot", text);
}

/**
 * Reads what `writeSnapshot` wrote in the same build.
 *
 * @throws Error where the file is gone or is not what was written
 */
export function readSnapshot(file: string): PageEdition {
  const kept = readSealed(file, "snapshot");
  if (!kept) throw new Error(`The snapshot ${file} is gone or has been changed.`);
  const { archive, texts, pictures, cards, undrawn, dataFiles }: Snapshot = JSON.parse(kept.toString());
  return {
    archive: {
      ...archive,
      positions: new Map(archive.positions),
      tags: new Map(archive.tags),
      institutions: new Map(archive.institutions),
      people: new Map(archive.people),
      publications: new Map(archive.publications),
      lists: mapFacets((facet) => new Map(archive.lists[facet])),
      narrower: new Map(archive.narrower),
      parts: new Map(archive.parts),
      staff: new Map(archive.staff),
      facts: new Map(archive.facts),
    },
    texts: new Map(texts),
    pictures: new Map(pictures),
    cards,
    undrawn: new Set(undrawn),
    dataFiles,
  };
}

function mapFacets<T>(of: (facet: Facet) => T): Record<Facet, T> {
  const [years, kinds, stages, tags, institutions, people, publications] = facets;
  return {
    years: of(years),
    kinds: of(kinds),
    stages: of(stages),
    tags: of(tags),
    institutions: of(institutions),
    people: of(people),
    publications: of(publications),
  };
}
