import { href } from "#archive/href";
import type { PersonView } from "#archive/views/profileView";
import { FactLines } from "#components/FactLines";
import { ListPage } from "#components/ListPage";
import { PageLink } from "#components/PageLink";
import { ProfileFacts } from "#components/ProfileFacts";
import { roleTime } from "#language/zh/roleTime";
import { strings } from "#language/zh/strings";

type PersonPageProps = { view: PersonView; html: string };

/** A person: posts and as of when, what articles state about them, and the articles. */
export function PersonPage({ view, html }: PersonPageProps) {
  const { person, roles, facts, sources, list } = view;
  return (
    <ListPage
      title={person.name}
      titleEn={person.nameEn}
      description={strings.profile.relatedTo(person.name)}
      facet="people"
      path={href.person(person.id)}
      list={list}
      listHeading={strings.article.related}
    >
      <FactLines
        lines={[
          [
            strings.profile.roles,
            roles.map((role) => (
              <span key={JSON.stringify(role)} className="post">
                {role.institution && (
                  <>
                    <PageLink to={href.institution(role.institution.id)}>{role.institution.name}</PageLink>{" "}
                  </>
                )}
                {role.title} <span className="note">{roleTime(role)}</span>
              </span>
            )),
          ],
        ]}
      />
      <ProfileFacts facts={facts} html={html} sources={sources} ai={person.ai} />
    </ListPage>
  );
}
