import type { AiUse } from "#archive/article";
import { pageStrings } from "#language/zh/pageStrings";

/** Whether artificial intelligence helped to write a text. Chinese law wants the label to be visible. */
export function AiLabel({ ai }: { ai: AiUse }) {
  const { aiAssisted, aiAssistedNote, aiNone } = pageStrings.article;
  if (ai === "none") return <p className="ai">{aiNone}</p>;
  return (
    <p className="ai">
      <strong>{aiAssisted}</strong> {aiAssistedNote}
    </p>
  );
}
