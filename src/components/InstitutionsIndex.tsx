import { href } from "#archive/href";
import type { ProvinceGroup } from "#archive/views/indexViews";
import { IndexPage } from "#components/IndexPage";
import { PageLink } from "#components/PageLink";
import { strings } from "#language/zh/strings";

/** All institutions by province. */
export function InstitutionsIndex({ provinces }: { provinces: ProvinceGroup[] }) {
  return (
    <IndexPage facet="institutions">
      {provinces.length === 0 && <p className="empty">{strings.list.empty}</p>}
      {provinces.map(({ province, institutions }) => (
        <section key={province ?? ""} className="index-group">
          <h2>{province ?? strings.list.undatedProvince}</h2>
          <ul className="counted columns">
            {institutions.map(({ id, name, type, city, count }) => (
              <li key={id}>
                <PageLink to={href.institution(id)}>{name}</PageLink>
                <span className="note">{[city, strings.institutionTypes[type]].filter(Boolean).join(" · ")}</span>
                <span className="count">{strings.count(count)}</span>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </IndexPage>
  );
}
