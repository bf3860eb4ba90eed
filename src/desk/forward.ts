import type { Server } from "node:net";
import { connect, createServer } from "node:net";
import { pipeline } from "node:stream";
import { serverLimits } from "#newsroom/boundedServer";

/** A server that hands every connection on to another one: Next listens at a single address. */
export function forwardTo(address: string, port: number): Server {
  const server = createServer({ allowHalfOpen: true, noDelay: true }, (client) => {
    const next = connect({ host: address, port, allowHalfOpen: true, noDelay: true });
    // Whichever side breaks off, pipeline ends both; nobody is left to be told.
    pipeline(client, next, () => undefined);
    pipeline(next, client, () => undefined);
  });
  server.maxConnections = serverLimits.connections;
  return server;
}
