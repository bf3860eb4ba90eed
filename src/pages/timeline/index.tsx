import type { PageConfig } from "next";
import { href } from "#archive/href";
import { viewTimeline } from "#archive/views/timelineView";
import { TimelinePage } from "#components/TimelinePage";
import { timelineMetadata } from "#metadata/timelineMetadata";
import { pageProps } from "#newsroom/pageProps";

/** No script reaches the reader (see `src/README.md`, decision 1). */
export const config: PageConfig = { unstable_runtimeJS: false };

export const getStaticProps = pageProps(({ archive }) => {
  const view = viewTimeline(archive);
  return { path: href.timeline, view: { view }, metadata: (frame) => timelineMetadata(view, frame) };
});

export default TimelinePage;
