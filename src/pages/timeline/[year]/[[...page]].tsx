import type { PageConfig } from "next";
import { TimelineYearPage } from "#components/TimelineYearPage";
import { timelineYearMetadata } from "#metadata/timelineMetadata";
import { pagePaths, pageProps } from "#newsroom/pageProps";
import { timelinePaths, timelineYear } from "#newsroom/timelinePages";

/** No script reaches the reader (see `src/README.md`, decision 1). */
export const config: PageConfig = { unstable_runtimeJS: false };

export const getStaticPaths = pagePaths(timelinePaths);

export const getStaticProps = pageProps(({ archive }, params) => {
  const page = timelineYear(archive, params);
  return page && { ...page, metadata: (frame) => timelineYearMetadata(page.view.view, frame) };
});

export default TimelineYearPage;
