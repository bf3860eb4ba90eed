import type { Stats } from "node:fs";
import { closeSync, createReadStream, constants as flags, fstatSync, openSync, readSync } from "node:fs";
import type { IncomingMessage, ServerResponse } from "node:http";
import type { Socket } from "node:net";
import { pipeline } from "node:stream";
import { constants, createGzip, gzip } from "node:zlib";
import { isSystemError } from "./systemError";

/** A file that is held open: to be closed, or to be sent, which closes it. */
export type OpenFile = { descriptor: number; stats: Stats };

/**
 * Opens a file for reading.
 *
 * @returns what to answer where it cannot be served: 404 where there is no such file, 403 where it may not be read, 503
 * where this process holds too many files already, 500 where the disk fails
 */
export function openFile(path: string): OpenFile | { status: 403 | 404 | 500 | 503 } {
  try {
    // Without it the opening of a pipe waits for somebody who writes.
    const descriptor = openSync(path, flags.O_RDONLY | (flags.O_NONBLOCK ?? 0));
    const stats = fstatSync(descriptor);
    if (stats.isFile()) return { descriptor, stats };
    closeSync(descriptor);
    return { status: 404 };
  } catch (error) {
    return { status: statusOf(error) };
  }
}

function statusOf(error: unknown): 403 | 404 | 500 | 503 {
  const code = error instanceof Error && "code" in error ? error.code : undefined;
  if (code === "EACCES" || code === "EPERM") return 403;
  if (code === "EMFILE" || code === "ENFILE") return 503;
  return code === "EIO" ? 500 : 404;
}

export function closeFile({ descriptor }: OpenFile): void {
  closeSync(descriptor);
}

/** Of a file the bytes from `first` to `last`, both included; `last` is before `first` where there are none. */
export type Extent = { first: number; last: number };

/**
 * Sends a part of an open file as the body of an answer and closes it, whoever ends first: the file, the disk or the
 * client. An answer that cannot be finished ends with its connection, so that nobody takes it for whole.
 */
export function sendOpenFile(
  open: OpenFile,
  { first, last }: Extent,
  { socket }: IncomingMessage,
  response: ServerResponse,
  zipped = false,
): void {
  if (last - first < atOnce) {
    sendAtOnce(open, { first, last }, socket, response, zipped);
    return;
  }
  const file = createReadStream("", { fd: open.descriptor, start: first, end: last });
  const done = (error: Error | null | undefined) => {
    if (error || file.bytesRead <= last - first) socket.destroy();
  };
  if (zipped) pipeline(file, createGzip(compression), response, done);
  else pipeline(file, response, done);
}

/** Most bytes that are read in one piece: nearly every page. A stream costs more than all the rest of such an answer. */
const atOnce = 128 * 1024;

const compression = { level: constants.Z_BEST_COMPRESSION };

function sendAtOnce(
  open: OpenFile,
  { first, last }: Extent,
  socket: Socket,
  response: ServerResponse,
  zipped: boolean,
): void {
  const bytes = Buffer.allocUnsafe(Math.max(0, last - first + 1));
  if (!isFilled(bytes, open, first)) socket.destroy();
  else if (!zipped || bytes.length === 0) response.end(bytes);
  else gzip(bytes, compression, (error, small) => (error ? socket.destroy() : response.end(small)));
}

/** Reads from an open file as many bytes as there is room for, and closes it; false where it has fewer now. */
function isFilled(bytes: Buffer, open: OpenFile, first: number): boolean {
  try {
    let length = 0;
    for (let count = -1; count !== 0 && length < bytes.length; length += count)
      count = readSync(open.descriptor, bytes, length, bytes.length - length, first + length);
    return length === bytes.length;
  } catch (error) {
    if (!isSystemError(error)) throw error;
    return false;
  } finally {
    closeFile(open);
  }
}
