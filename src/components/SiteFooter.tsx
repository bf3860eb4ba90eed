import { href } from "#archive/href";
import { useFrame } from "#components/FrameContext";
import { PageLink } from "#components/PageLink";
import { strings } from "#language/zh/strings";

/** The foot of every page. Registration numbers stand here only where `site.yml` gives them. */
export function SiteFooter() {
  const { site } = useFrame();
  return (
    <footer className="site-foot">
      <p>
        <strong>{site.name}</strong>
        {site.publisher && <span>{strings.footer.publisher(site.publisher)}</span>}
      </p>
      <p className="advice">{strings.disclaimer}</p>
      <nav aria-label={strings.footer.label}>
        <ul>
          <li>
            <PageLink to={href.about}>{strings.nav.about}</PageLink>
          </li>
          <li>
            <PageLink to={href.corrections}>{strings.nav.corrections}</PageLink>
          </li>
          <li>
            <PageLink to={href.index("publications")}>{strings.nav.publications}</PageLink>
          </li>
          <li>
            <PageLink to={href.feeds}>{strings.nav.feeds}</PageLink>
          </li>
          <li>
            <PageLink to={href.data}>{strings.nav.data}</PageLink>
          </li>
          {site.contact && (
            <li>
              <a href={`mailto:${site.contact}`}>{strings.footer.contact}</a>
            </li>
          )}
        </ul>
      </nav>
      {(site.licence || site.icp || site.policeRecord) && (
        <p className="records">
          {site.licence && <span>{strings.footer.licence(site.licence)}</span>}
          {site.icp && <span>{site.icp}</span>}
          {site.policeRecord && <span>{site.policeRecord}</span>}
        </p>
      )}
    </footer>
  );
}
