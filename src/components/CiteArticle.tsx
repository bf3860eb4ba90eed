import { fileHref } from "#archive/fileHref";
import type { ArticleReferences } from "#citation/articleReferences";
import { downloadsOf } from "#citation/downloads";
import { gbt7714 } from "#citation/gbt7714";
import type { Reference } from "#citation/reference";
import { useLink } from "#components/FrameContext";
import { pageStrings } from "#language/zh/pageStrings";

/**
 * How to cite the original reports and this page: as GB/T 7714 has it, and as files for reference managers, which the
 * links themselves hold. `reader.js` shows the buttons where it can copy; everything else does without.
 */
export function CiteArticle({ references: { sources, page } }: { references: ArticleReferences }) {
  const { cite, citeSource, citeSourceNumber, citePage, citePageNote, copied, notCopied } = pageStrings.article;
  const link = useLink();
  return (
    <section className="record cite" aria-labelledby="_cite" data-copied={copied} data-failed={notCopied}>
      <h2 id="_cite">{cite}</h2>
      <dl>
        {sources.map((source, index) => (
          <Cited
            key={source.key}
            term={sources.length === 1 ? citeSource : citeSourceNumber(index + 1)}
            reference={source}
          />
        ))}
        <Cited term={citePage} reference={page} />
      </dl>
      <p className="source-note">{citePageNote}</p>
      <script src={link(fileHref.reader)} defer />
    </section>
  );
}

function Cited({ term, reference }: { term: string; reference: Reference }) {
  return (
    <div>
      <dt>{term}</dt>
      <dd>
        <p>{gbt7714(reference)}</p>
        <p className="cite-ways">
          <button type="button" hidden>
            {pageStrings.article.copy}
          </button>
          {downloadsOf(reference).map(({ format, name, address }) => (
            <a key={format} href={address} download={name}>
              {format}
            </a>
          ))}
          <span role="status" />
        </p>
      </dd>
    </div>
  );
}
