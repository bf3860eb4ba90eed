import { readdirSync } from "node:fs";
import type { Socket } from "node:net";
import { connect } from "node:net";
import { setTimeout as wait } from "node:timers/promises";
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";

/** A client that sends bytes as they are and reads nothing unless it is told to. */
export function client(port: number, text = "", host = "127.0.0.1"): Socket {
  const socket = connect({ port, host });
  // What a server does to a client is no concern of the client's.
  socket.on("error", () => undefined);
  if (text !== "") socket.write(text);
  return socket;
}

/** Everything that a server says to a request until it closes the connection. */
export async function say(port: number, text: string): Promise<string> {
  const socket = client(port, text);
  let said = "";
  socket.on("data", (chunk: Buffer) => {
    said += chunk.toString("latin1");
  });
  await closed(socket);
  return said;
}

/** Waits until a connection has ended, well or badly. */
export function closed(socket: Socket): Promise<void> {
  return new Promise((resolve) => {
    if (socket.closed) resolve();
    else socket.once("close", () => resolve());
  });
}

/** How many files and sockets this process holds. */
export function openDescriptors(): number {
  try {
    return readdirSync("/proc/self/fd").length;
  } catch {
    return process.getActiveResourcesInfo().length;
  }
}

/** Waits until this process holds no more than so many files and sockets. Gives how many it holds then, or in the end. */
export async function descriptorsWithin(most: number, milliseconds: number): Promise<number> {
  const end = Date.now() + milliseconds;
  while (openDescriptors() > most && Date.now() < end) await wait(50);
  return openDescriptors();
}

/** The bytes that this process needs once what nothing refers to has been given back. */
export function neededMemory(): number {
  setFlagsFromString("--expose-gc");
  const collect: unknown = runInNewContext("gc");
  if (typeof collect === "function") collect();
  const { heapUsed, external } = process.memoryUsage();
  return heapUsed + external;
}
