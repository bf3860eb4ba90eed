import type { LinkBase, SitePath } from "./href";
import type { Site } from "./registry";

/** What stands around every page: its site, its own place in it, where links start. */
export type Frame = {
  site: Site;
  path: SitePath;
  linkBase?: LinkBase;
  /** The picture that stands for the page where it is shared. */
  card?: SitePath | undefined;
};
