import { lookup } from "node:dns/promises";
import { once } from "node:events";
import type { Server } from "node:net";
import { createServer, isIP } from "node:net";
import { networkInterfaces } from "node:os";
import { isSystemError } from "./systemError";

/** Every address of this machine. */
export function ownAddresses(): string[] {
  return Object.values(networkInterfaces()).flatMap((addresses) => (addresses ?? []).map(({ address }) => address));
}

/** The addresses under which only this machine reaches itself; without IPv6 there is one. */
export function loopbackAddresses(own: readonly string[] = ownAddresses()): string[] {
  return ["127.0.0.1", ...(own.includes("::1") ? ["::1"] : [])];
}

/**
 * The addresses for which a name or an address stands; those of the loopback where nothing is said.
 *
 * @throws what `dns.lookup` says of a name that nobody knows
 */
export async function addressesOf(host: string | undefined): Promise<string[]> {
  if (host === undefined || host === "localhost") return loopbackAddresses();
  if (isIP(host) !== 0) return [host];
  const found = await lookup(host, { all: true });
  return [...new Set(found.map(({ address }) => address))];
}

/**
 * Lets a server be reached at several addresses of this machine, on one port.
 *
 * @param port 0 for any free one
 * @throws what Node says of the first address that cannot be had; the server then listens at none
 */
export async function listen(server: Server, port: number, [first, ...others]: readonly string[]): Promise<void> {
  await listenAt(server, port, first);
  const address = server.address();
  const taken = address !== null && typeof address === "object" ? address.port : port;
  try {
    for (const other of others) await openDoor(server, taken, other);
  } catch (error) {
    server.close();
    await once(server, "close");
    // Where any port will do, one that is free at every address.
    if (port === 0 && isSystemError(error) && error.code === "EADDRINUSE")
      return await listen(server, 0, [first ?? "", ...others]);
    throw error;
  }
}

/** Node's servers listen at one address each: what comes by another is handed to the one server. */
async function openDoor(server: Server, port: number, address: string): Promise<void> {
  const door = createServer({ allowHalfOpen: true, noDelay: true }, (socket) => server.emit("connection", socket));
  server.once("close", () => door.close());
  await listenAt(door, port, address);
}

async function listenAt(server: Server, port: number, address: string | undefined): Promise<void> {
  server.listen(port, address);
  await once(server, "listening");
}
