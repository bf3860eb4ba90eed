import { runCommand } from "#newsroom/commandLine";
import { readSettings } from "#newsroom/settings";
import { buildSite } from "#publish/buildSite";

/** `npm run build`: checks everything, exports, publishes. */
await runCommand(async (line) => {
  const settings = { ...readSettings(process.env), cards: line.cards };
  return (await buildSite(settings, line)) ? 0 : 1;
});
