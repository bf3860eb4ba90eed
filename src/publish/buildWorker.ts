import { runCommand } from "#newsroom/commandLine";
import { readSettings } from "#newsroom/settings";
import { buildSite } from "#publish/buildSite";
import { endWithSupervisor } from "#publish/supervised";

/** The process of `npm run build` that does the work. */
endWithSupervisor();
await runCommand(async (line) => {
  const settings = { ...readSettings(process.env), cards: line.cards };
  return (await buildSite(settings, line)) ? 0 : 1;
});
