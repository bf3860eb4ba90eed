import type { ReactNode } from "react";
import { href } from "#archive/href";
import type { ArticleView } from "#archive/views/articleView";
import { AiLabel } from "#components/AiLabel";
import { DateText } from "#components/DateText";
import { useFrame } from "#components/FrameContext";
import { PageLink } from "#components/PageLink";
import { pageStrings } from "#language/zh/pageStrings";
import { strings } from "#language/zh/strings";

/** The record itself: its number, when it came in, how it was made, where to report a mistake. */
export function ArticleFoot({ view }: { view: ArticleView }) {
  const { site, path } = useFrame();
  const { editor, ai, date, dateNote } = view.article;
  const { published, changed } = view;
  return (
    <section className="record" aria-labelledby="_record">
      <h2 id="_record">{pageStrings.article.about}</h2>
      <dl>
        <Line term={pageStrings.article.added} value={<DateText date={published} />} />
        {changed.iso !== published.iso && (
          <Line term={pageStrings.article.updated} value={<DateText date={changed} />} />
        )}
        {dateNote && <Line term={pageStrings.article.date} value={<DateText date={date} note={dateNote} />} />}
        {editor && <Line term={pageStrings.article.editor} value={editor} />}
      </dl>
      <AiLabel ai={ai} />
      <p className="advice">
        {strings.disclaimer}{" "}
        <span className="report">
          <ReportLink view={view} />
        </span>
      </p>
      <p className="print-only">
        {site.name} {site.origin}
        {path}
      </p>
    </section>
  );
}

function Line({ term, value }: { term: string; value: ReactNode }) {
  return (
    <div>
      <dt>{term}</dt>
      <dd>{value}</dd>
    </div>
  );
}

/** A letter to the archive; without an address, the page that says how corrections are made. */
function ReportLink({ view }: { view: ArticleView }) {
  const { site, path } = useFrame();
  if (!site.contact) return <PageLink to={href.aboutCorrections}>{pageStrings.article.report}</PageLink>;
  const subject = encodeURIComponent(pageStrings.article.reportSubject(view.article.title));
  const body = encodeURIComponent(`${site.origin ?? ""}${path}`);
  return <a href={`mailto:${site.contact}?subject=${subject}&body=${body}`}>{pageStrings.article.report}</a>;
}
