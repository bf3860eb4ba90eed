import type { ArchiveDate } from "#archive/date";
import { formatDate, formatShortDate } from "#language/zh/formatDate";
import { strings } from "#language/zh/strings";

type Props = { date: ArchiveDate; note?: string | undefined; short?: boolean };

/** A date at its own precision; an inferred one says so, with its reason where there is room for it. */
export function DateText({ date, note, short }: Props) {
  const time = <time dateTime={date.iso}>{short ? formatShortDate(date) : formatDate(date)}</time>;
  if (!note) return time;
  return (
    <>
      {time}
      <span className="inferred">{short ? strings.inferred : `${strings.inferred}：${note}`}</span>
    </>
  );
}
