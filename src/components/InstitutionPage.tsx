import { href } from "#archive/href";
import type { InstitutionView } from "#archive/views/profileView";
import { DateText } from "#components/DateText";
import { FactLines } from "#components/FactLines";
import { ListPage } from "#components/ListPage";
import { NamedLinks } from "#components/NamedLinks";
import { PageLink } from "#components/PageLink";
import { ProfileFacts } from "#components/ProfileFacts";
import { RelatedFacets } from "#components/RelatedFacets";
import { strings } from "#language/zh/strings";

type InstitutionPageProps = { view: InstitutionView; html: string };

/** An institution: what it is, what articles state about it, and the articles. */
export function InstitutionPage({ view, html }: InstitutionPageProps) {
  const { institution, above, parts, staff, facts, sources, list } = view;
  const { id, name, nameEn, aliases, formerNames, type, country, province, city, founded, website } = institution;
  const place = [...new Set([country, province, city])].filter(Boolean).join(" ");
  const words = strings.profile;
  return (
    <ListPage
      title={name}
      titleEn={nameEn}
      description={words.relatedTo(name)}
      facet="institutions"
      path={href.institution(id)}
      list={list}
      listHeading={strings.article.related}
    >
      <FactLines
        lines={[
          [words.type, strings.institutionTypes[type]],
          [words.place, place],
          [words.aliases, aliases.join(strings.separator)],
          [words.formerNames, formerNames.join(strings.separator)],
          [words.founded, founded && <DateText date={founded} />],
          [strings.list.partOf, above.length > 0 && <NamedLinks names={above} to={href.institution} />],
          [words.website, website && <a href={website}>{website}</a>],
          [
            words.staff,
            staff.length > 0 &&
              staff.map((person) => (
                <span key={`${person.id}${person.title}`} className="staff">
                  <PageLink to={href.person(person.id)}>{person.name}</PageLink> {person.title}
                </span>
              )),
          ],
        ]}
      />
      <ProfileFacts facts={facts} html={html} sources={sources} ai={institution.ai} />
      <RelatedFacets facet="institutions" groups={[{ heading: strings.list.parts, counted: parts }]} />
    </ListPage>
  );
}
