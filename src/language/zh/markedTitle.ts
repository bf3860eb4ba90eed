import { strings } from "./strings";

type Mark = "retracted" | "withdrawn" | "unpublished";

/** A title behind the mark of what became of its article; as it is where nothing did. */
export function markedTitle(title: string, status?: Mark): string {
  return status ? `【${strings.notices[status]}】${title}` : title;
}
