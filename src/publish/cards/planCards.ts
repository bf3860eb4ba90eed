import { posix } from "node:path";
import type { Archive } from "#archive/archive";
import type { ArticleSummary } from "#archive/article";
import { articlesWithCards } from "#archive/card";
import type { Kind } from "#archive/classification";
import { kinds } from "#archive/classification";
import { dayOf, yearOf } from "#archive/date";
import { fileHref } from "#archive/fileHref";
import type { SitePath } from "#archive/href";
import { nameAll } from "#archive/views/listedArticle";
import { formatDate } from "#language/zh/formatDate";
import { pageStrings } from "#language/zh/pageStrings";
import { strings } from "#language/zh/strings";
import type { Edition } from "#newsroom/edition";
import type { Card, FootLine } from "./card";
import type { Face } from "./fonts";
import { plainCharacters } from "./plainCharacters";

/** Words of a card as an editor wrote them: which file of the content folder, which field of it. */
export type Written = { file: string; field: string; face: Face; text: string };

/** A longer name may be broken: whole it would make the title small. In characters. */
const longestWhole = 10;

export type PlannedCard = { path: SitePath; card: Card; written: Written[] };

/** Every card of an edition: of the site, of the kinds and of articles; none without an origin or with `--cards none`. */
export function planCards({ archive, cards }: Pick<Edition, "archive" | "cards">): PlannedCard[] {
  if (cards === "none" || archive.site.origin === undefined) return [];
  const articles = articlesWithCards(archive, cards).flatMap((position) => archive.articles[position] ?? []);
  return [
    siteCard(archive),
    ...kinds.map((kind) => kindCard(archive, kind)),
    ...articles.map((article) => articleCard(archive, article)),
  ];
}

function articleCard(archive: Archive, article: ArticleSummary): PlannedCard {
  const { slug, title, kind, stage, status, date } = article;
  const houses = nameAll(archive, "institutions", article.institutions);
  const [publication] = nameAll(archive, "publications", article.publications);
  const named = [...nameAll(archive, "people", article.people), ...houses, ...nameAll(archive, "tags", article.tags)];
  const text = plainCharacters(title);
  const file = posix.join("articles", yearOf(date), `${slug}.md`);
  return {
    path: fileHref.articleCard(slug),
    card: {
      form: "page",
      ...masthead(archive),
      label: strings.kinds[kind],
      mark: status === "retracted" ? strings.notices.retracted : undefined,
      title: text,
      names: named
        .map(({ name }) => plainCharacters(name))
        .filter((name) => name.length <= longestWhole && text.includes(name)),
      seal: stage && strings.stages[stage],
      foot: [...houseLines(houses.map(({ name }) => plainCharacters(name))), reportLine(article, publication?.name)],
    },
    written: [
      { file, field: "title", face: "song", text },
      ...houses.map(({ id, name }) => written(posix.join("institutions", `${id}.md`), "name", "hei", name)),
      ...(publication ? [written("publications.yml", publication.id, "hei", publication.name)] : []),
    ],
  };
}

/** All institutions where they fit, else the first and how many they are. */
function houseLines(names: readonly string[]): FootLine[] {
  const [first] = names;
  if (first === undefined) return [];
  if (names.length === 1) return [[first]];
  return [[names.join(strings.separator), `${first}${strings.list.inAllInstitutions(names.length)}`]];
}

/** On which day the news was reported and where it was printed; where both do not fit, the day. */
function reportLine({ date, dateNote }: ArticleSummary, publication: string | undefined): FootLine {
  const { reported, inferred, printed } = pageStrings.card;
  const report = reported(formatDate(dayOf(date))) + (dateNote === undefined ? "" : inferred);
  return publication === undefined ? [report] : [printed(report, plainCharacters(publication)), report];
}

function kindCard(archive: Archive, kind: Kind): PlannedCard {
  const articles = archive.lists.kinds.get(kind)?.articles ?? [];
  const foot = [[pageStrings.kindDescriptions[kind]], [extentOf(archive, articles)]];
  const label = strings.facets.kinds;
  const card = { form: "page", ...masthead(archive), label, title: strings.kinds[kind], names: [], foot } as const;
  return { path: fileHref.kindCard(kind), card, written: [] };
}

function siteCard(archive: Archive): PlannedCard {
  const { site, articles } = archive;
  const description = plainCharacters(site.description);
  const extent = extentOf(archive, [...articles.keys()]);
  const seals = Object.values(strings.stages);
  return {
    path: fileHref.siteCard,
    card: { form: "site", ...masthead(archive), description, extent, seals },
    written: [
      written("site.yml", "name", "song", site.name),
      written("site.yml", "nameEn", "hei", site.nameEn),
      written("site.yml", "description", "song", description),
    ],
  };
}

function masthead({ site }: Archive) {
  return { name: plainCharacters(site.name), nameEn: plainCharacters(site.nameEn) };
}

function written(file: string, field: string, face: Face, text: string): Written {
  return { file, field, face, text: plainCharacters(text) };
}

/** How many articles, and from when to when. */
function extentOf(archive: Archive, positions: readonly number[]): string {
  const total = strings.list.total(positions.length);
  const [newest, oldest] = [positions[0], positions.at(-1)].map((at) => at !== undefined && archive.articles[at]);
  if (!newest || !oldest) return total;
  return pageStrings.card.extent(total, strings.list.span(yearOf(oldest.date), yearOf(newest.date)));
}
