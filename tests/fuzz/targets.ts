import type { Targets } from "./target";
import { cacheFiles } from "./targets/cacheFiles";
import { frontMatter } from "./targets/frontMatter";
import { indexFiles } from "./targets/indexFiles";
import { markdown } from "./targets/markdown";
import { prose } from "./targets/prose";
import { queries } from "./targets/queries";
import { registries } from "./targets/registries";
import { requestTargets } from "./targets/requestTargets";

/** Everything that takes what others have written, by the name that `--only` takes. */
export const targets: Targets = {
  frontMatter,
  markdown,
  prose,
  registries,
  queries,
  indexFiles,
  cacheFiles,
  requestTargets,
};
