import { existsSync } from "node:fs";
import type { Server } from "node:net";
import { createServer } from "node:net";
import { hostname } from "node:os";
import { forwardTo } from "#desk/forward";
import { runNextDev } from "#desk/runNextDev";
import { serveImages } from "#desk/serveImages";
import { CommandError, runCommand } from "#newsroom/commandLine";
import { hostInAddress, isEveryAddress, isLoopback, ownHost } from "#newsroom/host";
import { addressesOf, listen, ownAddresses } from "#newsroom/listen";
import { listenFault } from "#newsroom/listenFault";
import { readHost, readPort, readSettings } from "#newsroom/settings";

/** `npm run dev`: shows every edit of the content on the next reload, and its problems in the page. */
await runCommand(async ({ words, host = readHost(process.env) }) => {
  const port = readPort(process.env);
  const { content } = readSettings(process.env);
  if (!existsSync(content)) throw new CommandError(words.noContent(content));
  const command = "npm run dev";
  const { addresses, others } = await takePlace(host, port).catch((error: unknown) => {
    throw listenFault(error, words, { host, port, command });
  });
  const images = await serveImages(content);
  const isOpen = !addresses.every(isLoopback);
  if (host !== undefined && isOpen) {
    process.stderr.write(`${words.openToNetwork(`http://${hostInAddress(host)}:${port}`)}\n`);
  }
  const code = await runNextDev({
    address: addresses[0] ?? "",
    port,
    env: {
      ARCHIVE_IMAGES: `http://127.0.0.1:${portOf(images)}`,
      ARCHIVE_DEV_HOSTS: namesOf(host, addresses).join(),
      ...(isOpen
        ? {}
        : { ARCHIVE_DEV_NAMES: ["localhost", ...(host === undefined ? [] : [host.toLowerCase()])].join() }),
    },
    serving: words.serving(`http://${ownHost(host)}:${port}`),
    words,
  });
  images.close();
  images.closeAllConnections();
  others?.close();
  return code;
});

/** Makes sure that the port is free at every address, and hands on to the first, which Next will have, what comes by others. */
async function takePlace(host: string | undefined, port: number) {
  const addresses = await addressesOf(host);
  const [first = "", ...rest] = addresses;
  const free = createServer();
  await listen(free, port, [first]);
  await new Promise((resolve) => free.close(resolve));
  if (rest.length === 0) return { addresses };
  const others = forwardTo(first, port);
  await listen(others, port, rest);
  return { addresses, others };
}

/** Every host under which a browser may have opened the pages: Next gives its updates to no other. */
function namesOf(host: string | undefined, addresses: readonly string[]): string[] {
  const reached = addresses.some(isEveryAddress) ? [...ownAddresses(), hostname()] : addresses;
  return [...reached.map(hostInAddress), ...(host === undefined ? [] : [hostInAddress(host)])];
}

function portOf(server: Server): number {
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("The image server has no port.");
  return address.port;
}
