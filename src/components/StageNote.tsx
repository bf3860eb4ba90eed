import type { Stage } from "#archive/classification";
import { href } from "#archive/href";
import { PageLink } from "#components/PageLink";
import { StageSteps } from "#components/StageSteps";
import { pageStrings } from "#language/zh/pageStrings";
import { strings } from "#language/zh/strings";

/** How far a piece of research has come, and what that stage means. */
export function StageNote({ stage }: { stage: Stage }) {
  return (
    <>
      <StageSteps stage={stage} />
      <p>
        <PageLink to={href.stage(stage)}>{strings.stages[stage]}</PageLink>
        {`：${pageStrings.stageDescriptions[stage]}`}
      </p>
    </>
  );
}
