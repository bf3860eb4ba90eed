import { runCommand } from "#newsroom/commandLine";
import { readSettings } from "#newsroom/settings";
import { buildSite } from "#publish/buildSite";

/** `npm run build`: checks everything, exports, publishes. */
await runCommand(async (line) => ((await buildSite(readSettings(process.env), line)) ? 0 : 1));
