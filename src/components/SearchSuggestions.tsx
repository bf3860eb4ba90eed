import { href } from "#archive/href";
import { useLink } from "#components/FrameContext";
import { strings } from "#language/zh/strings";
import type { FoundName } from "#search/answer";
import style from "./search.module.css";

type Props = {
  /** Of the field that controls the list; options are named after it. */
  id: string;
  names: readonly FoundName[];
  /** The one that the arrow keys have reached. */
  at: number;
};

/** Entries whose names are like what is typed: links for the mouse, options for the keyboard, which stays in the field. */
export function SearchSuggestions({ id, names, at }: Props) {
  const link = useLink();
  if (names.length === 0) return null;
  return (
    <div
      id={`${id}names`}
      className={style.names}
      role="listbox"
      aria-label={strings.search.names}
      // The field keeps the focus, or the list would close under the mouse.
      onMouseDown={(event) => event.preventDefault()}
    >
      {names.map(({ facet, id: entry, name, by, count }, index) => (
        <a
          key={`${facet}/${entry}`}
          id={`${id}${index}`}
          href={link(href.facet(facet, entry))}
          role="option"
          aria-selected={index === at}
          tabIndex={-1}
        >
          <span>
            {name}
            {by !== undefined && <span className="note"> {strings.search.alsoCalled(by)}</span>}
          </span>
          <span className="note">{strings.search.nameWithCount(strings.facets[facet], count)}</span>
        </a>
      ))}
    </div>
  );
}
