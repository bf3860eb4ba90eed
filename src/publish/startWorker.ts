import { linkBaseOf } from "#archive/href";
import { runCommand } from "#newsroom/commandLine";
import { ownHost } from "#newsroom/host";
import { addressesOf } from "#newsroom/listen";
import { listenFault } from "#newsroom/listenFault";
import { readHost, readPort, readSettings } from "#newsroom/settings";
import { buildSite } from "#publish/buildSite";
import { serveFolder } from "#publish/serveFolder";
import { endWithSupervisor } from "#publish/supervised";

/**
 * The process of `npm start` that does the work: builds the site for its own address, unless the environment names
 * another, and serves it.
 */
endWithSupervisor();
await runCommand(async (line) => {
  const { words, cards, host = readHost(process.env) } = line;
  const port = readPort(process.env);
  const address = `http://${ownHost(host)}:${port}`;
  const settings = { ...readSettings(process.env), cards };
  const origin = settings.origin ?? address;
  const base = linkBaseOf(origin) ?? "";
  // The server stands before the build begins: a port that is taken should not cost a build.
  const server = await addressesOf(host)
    .then((addresses) => serveFolder(settings.out, { port, base, addresses }))
    .catch((error: unknown) => {
      throw listenFault(error, words, { host, port, command: "npm start" });
    });
  let isPublished = false;
  try {
    isPublished = await buildSite({ ...settings, origin }, line);
  } finally {
    // A command that serves nothing ends, whatever it has failed at.
    if (!isPublished) server.close();
  }
  if (!isPublished) return 1;
  process.stdout.write(`${words.serving(`${address}${base}/`)}\n`);
  return 0;
});
