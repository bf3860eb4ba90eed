import type { Milestone } from "#archive/article";
import { href } from "#archive/href";
import type { Owned } from "#archive/views/articleView";
import { DateText } from "#components/DateText";
import { Owners } from "#components/Owners";
import { PageLink } from "#components/PageLink";
import { strings } from "#language/zh/strings";

type Props = { milestones: readonly (Owned<Milestone> & { slug?: string })[] };

/** Milestones on a ruler of time; an inferred date is marked. Linked where they come from another page. */
export function Milestones({ milestones }: Props) {
  if (milestones.length === 0) return null;
  return (
    <section className="milestones" aria-labelledby="_milestones">
      <h2 id="_milestones">{strings.article.milestones}</h2>
      <ol>
        {milestones.map(({ date, dateNote, text, slug, owners }) => (
          <li key={`${date.iso}${text}${slug ?? ""}`} data-inferred={dateNote ? true : undefined}>
            <p className="milestone-date">
              <DateText date={date} />
            </p>
            <div>
              <p>{slug ? <PageLink to={href.article(slug)}>{text}</PageLink> : text}</p>
              <Owners owners={owners} />
              {dateNote && <p className="note">{`${strings.article.inferred}：${dateNote}`}</p>}
            </div>
          </li>
        ))}
      </ol>
    </section>
  );
}
