import { fileHref } from "#archive/fileHref";
import { href } from "#archive/href";
import type { PersonView } from "#archive/views/profileView";
import { ArticlesByKind } from "#components/ArticlesByKind";
import { ListPage } from "#components/ListPage";
import { PageLink } from "#components/PageLink";
import { Profile } from "#components/Profile";
import { pageStrings } from "#language/zh/pageStrings";
import { roleTime } from "#language/zh/roleTime";

type PersonPageProps = { view: PersonView; html: string };

/** A person: posts and as of when, what articles state about them, and the articles. */
export function PersonPage({ view, html }: PersonPageProps) {
  const { person, roles, facts, sources, list, byKind } = view;
  return (
    <ListPage
      title={person.name}
      titleEn={person.nameEn}
      facet="people"
      path={href.person(person.id)}
      searchIn={href.searchIn("people", person.id)}
      feed={fileHref.listFeed("people", person.id)}
      citations={(format) => fileHref.listCitations("people", person.id, format)}
      list={list}
      listHeading={pageStrings.article.related}
      articles={byKind.length > 0 && <ArticlesByKind groups={byKind} />}
    >
      <Profile
        facts={facts}
        html={html}
        sources={sources}
        ai={person.ai}
        lines={[
          [
            pageStrings.profile.roles,
            roles.map((role) => (
              <span key={JSON.stringify(role)} className="part">
                <b>{role.title}</b>
                {role.institution && (
                  <span className="part">
                    <PageLink to={href.institution(role.institution.id)}>{role.institution.name}</PageLink>
                  </span>
                )}
                <span className="part note">{roleTime(role)}</span>
              </span>
            )),
          ],
        ]}
      />
    </ListPage>
  );
}
