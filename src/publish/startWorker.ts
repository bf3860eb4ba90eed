import { linkBaseOf } from "#archive/href";
import { CommandError, runCommand } from "#newsroom/commandLine";
import { readPort, readSettings } from "#newsroom/settings";
import { buildSite } from "#publish/buildSite";
import { endWithSupervisor } from "#publish/processGroup";
import { serveFolder } from "#publish/serveFolder";

/** The process of `npm start` that does the work: builds the site for its own address, unless the environment names another, and serves it. */
endWithSupervisor();
await runCommand(async (line) => {
  const port = readPort(process.env);
  const address = `http://localhost:${port}`;
  const settings = { ...readSettings(process.env), cards: line.cards };
  const origin = settings.origin ?? address;
  const base = linkBaseOf(origin) ?? "";
  // The server stands before the build begins: a port that is taken should not cost a build.
  const server = await serveFolder(settings.out, { port, base }).catch((error: unknown) => {
    throw isPortTaken(error) ? new CommandError(line.words.portTaken(port)) : error;
  });
  if (!(await buildSite({ ...settings, origin }, line))) {
    server.close();
    return 1;
  }
  process.stdout.write(`${line.words.serving(`${address}${base}/`)}\n`);
  return 0;
});

function isPortTaken(error: unknown): boolean {
  return error instanceof Error && "code" in error && error.code === "EADDRINUSE";
}
