import { runCommand } from "#newsroom/commandLine";
import { supervise } from "#publish/supervise";

/** `npm start`: builds the site and serves it until it is stopped. */
await runCommand(({ words }) => supervise(new URL("./startWorker.ts", import.meta.url), words));
