import type { FocusEvent, FormEvent, KeyboardEvent } from "react";
import { useId } from "react";
import { href, searchParameters } from "#archive/href";
import { useLink } from "#components/FrameContext";
import { SearchSuggestions } from "#components/SearchSuggestions";
import { strings } from "#language/zh/strings";
import style from "./search.module.css";
import type { OpenIndex } from "./useIndex";
import { useSuggestions } from "./useSuggestions";
import { useTyping } from "./useTyping";

type Props = {
  words: string;
  open: OpenIndex;
  tell: (words: string, manner: "typing" | "submitted") => void;
};

/** The field for words, with the entries of the archive that have such a name. Without script the form is sent and comes back to its page. */
export function SearchField({ words, open, tell }: Props) {
  const link = useLink();
  const id = useId();
  const { typed, field, type, submit, startComposing, endComposing, isComposing } = useTyping(words, tell);
  const { names, at, want, takesKey } = useSuggestions(open, words, (chosen) => {
    const entry = names[chosen];
    if (entry) location.assign(link(href.facet(entry.facet, entry.id)));
  });
  const pressed = (event: KeyboardEvent) => {
    // The arrows and Enter belong to the input method as long as it composes.
    if (!event.nativeEvent.isComposing && takesKey(event)) event.preventDefault();
  };
  const submitted = (event: FormEvent) => {
    event.preventDefault();
    if (isComposing()) return;
    want(false);
    submit();
  };
  const left = (event: FocusEvent) => {
    if (!event.currentTarget.contains(event.relatedTarget)) want(false);
  };
  return (
    // biome-ignore lint/a11y/useSemanticElements: Safari knows <search> only since 17
    <form role="search" className={style.form} action={link(href.search)} onSubmit={submitted} onBlur={left}>
      <label className="sr-only" htmlFor={`${id}words`}>
        {strings.search.field}
      </label>
      <input
        ref={field}
        id={`${id}words`}
        className={style.field}
        name={searchParameters.text}
        type="text"
        placeholder={strings.search.placeholder}
        enterKeyHint="search"
        autoComplete="off"
        autoCapitalize="off"
        spellCheck={false}
        role="combobox"
        aria-autocomplete="list"
        aria-expanded={names.length > 0}
        aria-controls={names.length > 0 ? `${id}names` : undefined}
        aria-activedescendant={at >= 0 ? `${id}${at}` : undefined}
        value={typed}
        onChange={({ currentTarget }) => {
          want(true);
          type(currentTarget.value);
        }}
        onCompositionStart={startComposing}
        onCompositionEnd={({ currentTarget }) => endComposing(currentTarget.value)}
        onKeyDown={pressed}
      />
      <button type="submit" className={style.submit}>
        {strings.search.submit}
      </button>
      <SearchSuggestions id={id} names={names} at={at} />
    </form>
  );
}
