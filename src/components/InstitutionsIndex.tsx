import { href } from "#archive/href";
import type { IndexView, InstitutionEntry } from "#archive/views/indexViews";
import { IndexPage } from "#components/IndexPage";
import { PageLink } from "#components/PageLink";
import { PageNumbers } from "#components/PageNumbers";
import { pageStrings } from "#language/zh/pageStrings";
import { strings } from "#language/zh/strings";

/** Institutions by province. */
export function InstitutionsIndex({ entries, paging }: IndexView<InstitutionEntry>) {
  const provinces = new Set(entries.map(({ province }) => province));
  return (
    <IndexPage facet="institutions">
      {entries.length === 0 && <p className="empty">{strings.list.empty}</p>}
      {[...provinces].map((province) => (
        <Province
          key={province ?? ""}
          name={province}
          entries={entries.filter((entry) => entry.province === province)}
        />
      ))}
      <PageNumbers paging={paging} path={href.index("institutions")} />
    </IndexPage>
  );
}

function Province({ name, entries }: { name: string | undefined; entries: readonly InstitutionEntry[] }) {
  return (
    <section className="index-group">
      <h2>{name ?? pageStrings.list.noProvince}</h2>
      <ul className="counted columns">
        {entries.map(({ id, name, type, city, count }) => (
          <li key={id}>
            <PageLink to={href.institution(id)}>{name}</PageLink>
            <span className="note">{[city, pageStrings.institutionTypes[type]].filter(Boolean).join(" · ")}</span>
            <span className="count">{strings.count(count)}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
