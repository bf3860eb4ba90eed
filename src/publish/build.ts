import { runCommand } from "#newsroom/commandLine";
import { supervise } from "#publish/supervise";

/** `npm run build`: checks everything, exports, publishes. */
await runCommand(({ words }) => supervise(new URL("./buildWorker.ts", import.meta.url), words));
