import type { ReactNode } from "react";
import type { AiUse } from "#archive/article";
import type { SourceView } from "#archive/views/articleView";
import type { StatedFacts } from "#archive/views/profileView";
import { AiLabel } from "#components/AiLabel";
import { FactLines } from "#components/FactLines";
import { KeyNumbers } from "#components/KeyNumbers";
import { LeftOut } from "#components/LeftOut";
import { Milestones } from "#components/Milestones";
import { SourceList } from "#components/SourceList";
import { Works } from "#components/Works";
import { pageStrings } from "#language/zh/pageStrings";

type Props = {
  /** The ruled lines of the dossier's cover. */
  lines: readonly (readonly [term: string, value: ReactNode])[];
  facts: StatedFacts;
  html: string;
  sources: readonly SourceView[];
  ai: AiUse;
};

/** The dossier of a person or institution: its cover, its text, and the facts that articles state about it. */
export function Profile({ lines, facts, html, sources, ai }: Props) {
  return (
    <div className="sheet profile">
      <div className="sheet-side">
        <div className="card">
          <FactLines lines={lines} />
        </div>
      </div>
      <div className="sheet-text">
        {/* biome-ignore lint/security/noDangerouslySetInnerHtml: rendered and sanitized by src/markdown */}
        {html && <div className="prose" dangerouslySetInnerHTML={{ __html: html }} />}
        {facts.figures.total > 0 && (
          <section aria-labelledby="_numbers">
            <h2 id="_numbers">{pageStrings.profile.numbers}</h2>
            <KeyNumbers figures={facts.figures.shown} all />
            <LeftOut {...facts.figures} />
          </section>
        )}
        <Milestones milestones={facts.milestones.shown}>
          <LeftOut {...facts.milestones} />
        </Milestones>
        <Works works={facts.works.shown}>
          <LeftOut {...facts.works} />
        </Works>
        <SourceList sources={sources} />
        <AiLabel ai={ai} />
      </div>
    </div>
  );
}
