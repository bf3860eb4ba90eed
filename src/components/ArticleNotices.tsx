import type { PublicNotice } from "#archive/archive";
import { DateText } from "#components/DateText";
import { strings } from "#language/zh/strings";

type Props = { notices: readonly PublicNotice[]; withdrawn: boolean };

/** Corrections, retraction and withdrawal of an article. */
export function ArticleNotices({ notices, withdrawn }: Props) {
  if (notices.length === 0) return null;
  return (
    <section className="notices" aria-label={strings.notices.title}>
      {notices.map(({ type, date, text }) => (
        <p key={`${type}${date.iso}${text}`}>
          <strong>{strings.notices[type]}</strong> <DateText date={date} />
          <span className="notice-text">{text}</span>
        </p>
      ))}
      {withdrawn && <p>{strings.notices.withdrawnNote}</p>}
    </section>
  );
}
