import type { Server } from "node:http";
import { join } from "node:path";
import type { Served } from "./served";

/** A process that serves a site with the code of a checkout, and counts what it takes. */
const [checkout = "", site = ""] = process.argv.slice(2);
const { serveFolder }: { serveFolder: (folder: string, options: { port: number }) => Promise<Server> } = await import(
  join(checkout, "src", "publish", "serveFolder.ts")
);
const server = await serveFolder(site, { port: 0 });
const address = server.address();
let begun = process.cpuUsage();
const say = () => {
  const { user, system } = process.cpuUsage(begun);
  const port = address !== null && typeof address === "object" ? address.port : 0;
  process.send?.({ port, processor: (user + system) / 1e6 } satisfies Served);
};
process.on("message", (word) => {
  if (word === "begin") begun = process.cpuUsage();
  say();
});
process.on("disconnect", () => process.exit());
say();
