import type { SitePath } from "#archive/href";
import { href } from "#archive/href";
import { useFrame } from "#components/FrameContext";
import { PageLink } from "#components/PageLink";
import { SearchForm } from "#components/SearchForm";
import { strings } from "#language/zh/strings";

const ways: { to: SitePath; name: string }[] = [
  { to: href.archive, name: strings.nav.archive },
  { to: href.index("tags"), name: strings.nav.tags },
  { to: href.index("institutions"), name: strings.nav.institutions },
  { to: href.index("people"), name: strings.nav.people },
  { to: href.index("kinds"), name: strings.nav.kinds },
  { to: href.index("stages"), name: strings.nav.stages },
  { to: href.index("years"), name: strings.nav.years },
  { to: href.timeline, name: strings.nav.timeline },
  { to: href.about, name: strings.nav.about },
];

/**
 * The way past all this, the masthead, the search and the ways in. On the front page the masthead is the large one, and
 * no link to itself; the search page has a form of its own.
 */
export function SiteHeader() {
  const { site, path } = useFrame();
  const isFront = path === href.home;
  return (
    <header className={isFront ? "masthead masthead-front" : "masthead"}>
      <a href="#_main" className="skip">
        {strings.nav.skip}
      </a>
      <div className="nameplate">
        {isFront ? <h1>{site.name}</h1> : <PageLink to={href.home}>{site.name}</PageLink>}
        <span lang="en">{site.nameEn}</span>
        {path !== href.search && <SearchForm />}
      </div>
      <hr className="wenwu" />
      <nav className="ways" aria-label={strings.nav.main}>
        <ul>
          {ways.map(({ to, name }) => (
            <li key={to}>
              <PageLink to={to} current={path.startsWith(to)}>
                {name}
              </PageLink>
            </li>
          ))}
        </ul>
      </nav>
    </header>
  );
}
