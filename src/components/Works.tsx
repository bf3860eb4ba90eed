import type { ReactNode } from "react";
import type { Work } from "#archive/article";
import { href } from "#archive/href";
import type { Owned } from "#archive/views/articleView";
import { Owners } from "#components/Owners";
import { PageLink } from "#components/PageLink";
import { pageStrings } from "#language/zh/pageStrings";
import { strings } from "#language/zh/strings";

type Props = { works: readonly (Owned<Work> & { slug?: string })[]; children?: ReactNode };

/** Papers, patents, awards, products and projects as numbered references. */
export function Works({ works, children }: Props) {
  if (works.length === 0) return null;
  return (
    <section className="works" aria-labelledby="_works">
      <h2 id="_works">{pageStrings.article.works}</h2>
      <ol>
        {works.map((work) => (
          <li key={`${work.type}${work.title ?? ""}${work.container ?? ""}${work.year ?? ""}${work.slug ?? ""}`}>
            <WorkEntry work={work} />
          </li>
        ))}
      </ol>
      {children}
    </section>
  );
}

function WorkEntry({ work }: { work: Props["works"][number] }) {
  const { type, title, container, year, number, doi, url, slug } = work;
  const name = title ?? containerName(work);
  const address = doi ? `https://doi.org/${doi}` : url;
  return (
    <>
      <span className="work-type">{pageStrings.workTypes[type]}</span>{" "}
      {slug ? <PageLink to={href.article(slug)}>{name}</PageLink> : <span>{name}</span>}
      {title && container && <span>{` ${containerName(work)}`}</span>}
      {year && <span>{` ${strings.list.ofYear(year)}`}</span>}
      {number && <span>{` ${pageStrings.article.number(number)}`}</span>}
      <Owners owners={work.owners} />
      {address && (
        <>
          {" "}
          <a href={address} rel="noopener">
            {doi ? `DOI ${doi}` : pageStrings.article.link}
          </a>
        </>
      )}
    </>
  );
}

function containerName({ type, container = "" }: Work): string {
  return type === "paper" ? `《${container}》` : container;
}
