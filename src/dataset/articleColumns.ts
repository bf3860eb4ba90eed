import { dataFieldTexts } from "#language/zh/dataFieldTexts";
import type { ArticleRow } from "./articleRow";
import type { Column } from "./column";
import { idsOf, namesOf, own, same } from "./column";
import type { FigureRow } from "./factRows";

const { article: texts, columns } = dataFieldTexts;

/** An article in one line: of its sources the first, its facts as texts. */
export const articleColumns: readonly Column<ArticleRow>[] = [
  ...same(texts, "slug", "url", "status", "title", "kicker", "subtitle", "date", "datePrecision", "dateNote"),
  ...same(texts, "added", "published", "updated", "changed", "kind", "kindName", "stage", "stageName", "summary"),
  own("tags", texts.tags, ({ tags }) => idsOf(tags)),
  own("tagNames", columns.tagNames, ({ tags }) => namesOf(tags)),
  own("institutions", texts.institutions, ({ institutions }) => idsOf(institutions)),
  own("institutionNames", columns.institutionNames, ({ institutions }) => namesOf(institutions)),
  own("people", texts.people, ({ people }) => idsOf(people)),
  own("personNames", columns.personNames, ({ people }) => namesOf(people)),
  ...same(texts, "original"),
  own("sourceCount", columns.sourceCount, ({ sources }) => sources.length),
  own("sourceTitle", columns.sourceTitle, ({ sources: [first] }) => first?.title ?? null),
  own("sourceBylines", columns.sourceBylines, ({ sources: [first] }) => [
    ...new Set(first?.bylines.map(({ name }) => name)),
  ]),
  own("sourcePublication", columns.sourcePublication, ({ sources: [first] }) => first?.publication?.id ?? null),
  own(
    "sourcePublicationName",
    columns.sourcePublicationName,
    ({ sources: [first] }) => first?.publication?.name ?? null,
  ),
  own("sourceDate", columns.sourceDate, ({ sources: [first] }) => first?.date ?? null),
  own("sourceUrl", columns.sourceUrl, ({ sources: [first] }) => first?.url ?? null),
  own("figureCount", columns.figureCount, ({ figures }) => figures.length),
  own("figureTexts", columns.figureTexts, ({ figures }) => figures.map(figureText)),
  own("workCount", columns.workCount, ({ works }) => works.length),
  own("workTitles", columns.workTitles, ({ works }) =>
    works.flatMap(({ title, container }) => title ?? container ?? []),
  ),
  own("workDois", columns.workDois, ({ works }) => works.flatMap(({ doi }) => doi ?? [])),
  own("noticeCount", columns.noticeCount, ({ notices }) => notices.length),
  own("noticeTexts", columns.noticeTexts, ({ notices }) => notices.map(({ date, text }) => `${date} ${text}`)),
  ...same(texts, "editor", "ai"),
];

function figureText({ label, value, unit }: FigureRow): string {
  return [label, value, unit].filter((part) => part !== null).join(" ");
}
