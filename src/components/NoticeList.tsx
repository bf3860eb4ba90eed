import type { PublicNotice } from "#archive/archive";
import { href } from "#archive/href";
import { DateText } from "#components/DateText";
import { PageLink } from "#components/PageLink";
import { Phrases } from "#components/Phrases";
import { strings } from "#language/zh/strings";

type Props = { notices: readonly PublicNotice[]; heading?: "h2" | "h3" };

/** Corrections, retractions and withdrawals with the articles that they are about. */
export function NoticeList({ notices, heading: Heading = "h3" }: Props) {
  return (
    <ol className="rows">
      {notices.map(({ type, date, text, slug, title }) => (
        <li key={`${slug}${type}${date.iso}${text}`} className="row">
          <p className="row-date">
            <DateText date={date} short />
          </p>
          <div className="row-main">
            <Heading className="row-title">
              <PageLink to={href.article(slug)}>
                <Phrases text={title} />
              </PageLink>
              <strong className="status">{strings.notices[type]}</strong>
            </Heading>
            <p className="row-summary">{text}</p>
          </div>
        </li>
      ))}
    </ol>
  );
}
