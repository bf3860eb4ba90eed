import type { Targets } from "./target";
import { frontMatter } from "./targets/frontMatter";
import { registries } from "./targets/registries";

/** Everything that takes what others have written, by the name that `--only` takes. */
export const targets: Targets = { frontMatter, registries };
