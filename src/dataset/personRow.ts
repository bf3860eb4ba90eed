import { z } from "zod";
import type { Archive } from "#archive/archive";
import { href } from "#archive/href";
import { compareText } from "#archive/order";
import type { Role } from "#archive/registry";
import { nameOf } from "#archive/views/listedArticle";
import { dataFieldTexts } from "#language/zh/dataFieldTexts";
import type { Column } from "./column";
import { own, same } from "./column";
import type { DataSource } from "./dataSource";
import { addressIn } from "./dataSource";
import { address, count, date, isoOf, named, orNull, text } from "./fields";
import { sourceFields, sourceRow } from "./sourceRow";

const { titles, person: texts, role: roleTexts, columns } = dataFieldTexts;

const role = z
  .object({
    title: text.describe(roleTexts.title),
    institution: named.nullable().describe(roleTexts.institution),
    since: date.nullable().describe(roleTexts.since),
    until: date.nullable().describe(roleTexts.until),
    asOf: date.nullable().describe(roleTexts.asOf),
  })
  .meta({ id: "role", title: titles.role });

export const personFields = z
  .object({
    id: text.describe(texts.id),
    url: address.describe(texts.url),
    name: text.describe(texts.name),
    nameEn: text.nullable().describe(texts.nameEn),
    roles: z.array(role).describe(texts.roles),
    articles: count.describe(texts.articles),
    sources: z.array(sourceFields).describe(texts.sources),
    ai: z.enum(["assisted", "none"]).describe(texts.ai),
  })
  .meta({ id: "person", title: titles.person });

type PersonRow = z.infer<typeof personFields>;

export function personRows({ archive }: DataSource): PersonRow[] {
  return [...archive.people.values()]
    .sort((a, b) => compareText(a.id, b.id))
    .map(({ id, name, nameEn, roles, sources, ai }) => ({
      id,
      url: addressIn(archive, href.person(id)),
      name,
      nameEn: orNull(nameEn),
      roles: roles.map((held) => roleRow(archive, held)),
      articles: archive.lists.people.get(id)?.articles.length ?? 0,
      sources: sources.map((source) => sourceRow(archive, source)),
      ai,
    }));
}

function roleRow(archive: Archive, { title, institution, since, until, asOf }: Role): z.infer<typeof role> {
  return {
    title,
    institution: institution === undefined ? null : orNull(nameOf(archive, "institutions", institution)),
    since: isoOf(since),
    until: isoOf(until),
    asOf: isoOf(asOf),
  };
}

/** The lists of a person's posts keep the same order and length, so that one can be read beside another. */
export const personColumns: readonly Column<PersonRow>[] = [
  ...same(texts, "id", "url", "name", "nameEn"),
  own("roleTitles", columns.roleTitles, ({ roles }) => roles.map(({ title }) => title)),
  own("roleInstitutions", columns.roleInstitutions, ({ roles }) => roles.map((held) => held.institution?.id ?? "")),
  own("roleInstitutionNames", columns.roleInstitutionNames, ({ roles }) =>
    roles.map((held) => held.institution?.name ?? ""),
  ),
  ...same(texts, "articles"),
  own("sourceCount", columns.sourceCount, ({ sources }) => sources.length),
  own("sourceTitle", columns.sourceTitle, ({ sources: [first] }) => first?.title ?? null),
  ...same(texts, "ai"),
];
