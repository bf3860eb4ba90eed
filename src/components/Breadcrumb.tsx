import type { SitePath } from "#archive/href";
import { href } from "#archive/href";
import { PageLink } from "#components/PageLink";
import { strings } from "#language/zh/strings";

type Props = { trail: { to: SitePath; name: string }[] };

/** The way from the front page down to, but not including, this page. */
export function Breadcrumb({ trail }: Props) {
  return (
    <nav className="breadcrumb" aria-label={strings.nav.breadcrumb}>
      <ol>
        {[{ to: href.home, name: strings.nav.home }, ...trail].map(({ to, name }) => (
          <li key={to}>
            <PageLink to={to}>{name}</PageLink>
          </li>
        ))}
      </ol>
    </nav>
  );
}
