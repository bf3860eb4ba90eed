import { fileHref } from "#archive/fileHref";
import { href } from "#archive/href";
import type { InstitutionView } from "#archive/views/profileView";
import { ArticlesByKind } from "#components/ArticlesByKind";
import { DateText } from "#components/DateText";
import { LeftOut } from "#components/LeftOut";
import { ListPage } from "#components/ListPage";
import { NamedLinks } from "#components/NamedLinks";
import { PageLink } from "#components/PageLink";
import { Profile } from "#components/Profile";
import { pageStrings } from "#language/zh/pageStrings";
import { roleTime } from "#language/zh/roleTime";
import { strings } from "#language/zh/strings";

type InstitutionPageProps = { view: InstitutionView; html: string };

/** An institution: what it is, what articles state about it, and the articles. */
export function InstitutionPage({ view, html }: InstitutionPageProps) {
  const { institution, above, parts, siblings, staff, facts, sources, list, byKind } = view;
  const { id, name, nameEn, aliases, formerNames, type, country, province, city, founded, website } = institution;
  const place = [...new Set([country, province, city])].filter(Boolean).join(" ");
  const words = pageStrings.profile;
  return (
    <ListPage
      title={name}
      titleEn={nameEn}
      facet="institutions"
      path={href.institution(id)}
      searchIn={href.searchIn("institutions", id)}
      feed={fileHref.listFeed("institutions", id)}
      citations={(format) => fileHref.listCitations("institutions", id, format)}
      list={list}
      listHeading={pageStrings.article.related}
      articles={byKind.length > 0 && <ArticlesByKind groups={byKind} />}
    >
      <Profile
        facts={facts}
        html={html}
        sources={sources}
        ai={institution.ai}
        lines={[
          [words.type, pageStrings.institutionTypes[type]],
          [words.place, place],
          [words.aliases, aliases.join(strings.separator)],
          [words.formerNames, formerNames.join(strings.separator)],
          [words.founded, founded && <DateText date={founded} />],
          [strings.list.partOf, above.length > 0 && <NamedLinks names={above} to={href.institution} />],
          [strings.list.parts, parts.total > 0 && <CountedNames {...parts} />],
          [words.siblings, siblings.total > 0 && <CountedNames {...siblings} />],
          [words.website, website && <a href={website}>{website}</a>],
          [words.staff, staff.total > 0 && <Staff {...staff} />],
        ]}
      />
    </ListPage>
  );
}

function CountedNames({ shown, total }: InstitutionView["parts"]) {
  return (
    <>
      {shown.map(({ id, name, count }) => (
        <span key={id} className="part">
          <PageLink to={href.institution(id)}>{name}</PageLink>{" "}
          <span className="count">{strings.list.total(count)}</span>
        </span>
      ))}
      <LeftOut shown={shown} total={total} />
    </>
  );
}

function Staff({ shown, total }: InstitutionView["staff"]) {
  return (
    <>
      {shown.map(({ id, name, title, ...time }) => (
        <span key={`${id}${title}`} className="part">
          <PageLink to={href.person(id)}>{name}</PageLink> {title} <span className="note">{roleTime(time)}</span>
        </span>
      ))}
      <LeftOut shown={shown} total={total} />
    </>
  );
}
