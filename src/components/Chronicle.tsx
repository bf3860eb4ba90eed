import type { ReactNode } from "react";
import type { ArchiveDate } from "#archive/date";
import { groupByDate } from "#archive/views/dateGroups";
import { DateText } from "#components/DateText";
import { strings } from "#language/zh/strings";

type Dated = { date: ArchiveDate; dateNote?: string | undefined; text: string; slug?: string };

type Props<Entry> = { entries: readonly Entry[]; children: (entry: Entry) => ReactNode };

/**
 * Events down a line of time, oldest first, each date once in the margin. The mark of an event says how exact
 * its date is, as on `TimeRuler`; an inferred date says why.
 */
export function Chronicle<Entry extends Dated>({ entries, children }: Props<Entry>) {
  return (
    <ol className="chronicle">
      {groupByDate(entries).map(({ date, entries: ofDate }) => (
        <li key={date.iso}>
          <p className="chronicle-date">
            <DateText date={date} />
          </p>
          <ul>
            {ofDate.map((entry) => (
              <li
                key={`${entry.slug ?? ""}${entry.text}`}
                data-precision={date.precision}
                data-inferred={entry.dateNote ? true : undefined}
              >
                {children(entry)}
                {entry.dateNote && <p className="note">{`${strings.inferred}：${entry.dateNote}`}</p>}
              </li>
            ))}
          </ul>
        </li>
      ))}
    </ol>
  );
}
