import type { AiUse } from "#archive/article";
import type { SourceView } from "#archive/views/articleView";
import type { StatedFacts } from "#archive/views/profileView";
import { AiLabel } from "#components/AiLabel";
import { KeyNumbers } from "#components/KeyNumbers";
import { Milestones } from "#components/Milestones";
import { SourceList } from "#components/SourceList";
import { Works } from "#components/Works";
import { strings } from "#language/zh/strings";

type Props = { facts: StatedFacts; html: string; sources: readonly SourceView[]; ai: AiUse };

/** The text of a person or institution, and the facts that articles state about them. */
export function ProfileFacts({ facts, html, sources, ai }: Props) {
  return (
    <div className="profile">
      {/* biome-ignore lint/security/noDangerouslySetInnerHtml: rendered and sanitized by src/markdown */}
      {html && <div className="prose" dangerouslySetInnerHTML={{ __html: html }} />}
      {facts.figures.length > 0 && (
        <section aria-labelledby="_numbers">
          <h2 id="_numbers">{strings.profile.numbers}</h2>
          <KeyNumbers figures={facts.figures} />
        </section>
      )}
      <Milestones milestones={facts.milestones} />
      <Works works={facts.works} />
      <SourceList sources={sources} />
      <AiLabel ai={ai} />
    </div>
  );
}
