import type { PageConfig } from "next";
import { TimelineYearPage } from "#components/TimelineYearPage";
import { pagePaths, pageProps } from "#newsroom/pageProps";
import { timelinePaths, timelineYear } from "#newsroom/timelinePages";

/** No script reaches the reader (see `src/README.md`, decision 1). */
export const config: PageConfig = { unstable_runtimeJS: false };

export const getStaticPaths = pagePaths(timelinePaths);

export const getStaticProps = pageProps(({ archive }, params) => timelineYear(archive, params));

export default TimelineYearPage;
