import type { Stats } from "node:fs";
import { closeSync, constants, createReadStream, fstatSync, openSync } from "node:fs";
import type { IncomingMessage, ServerResponse } from "node:http";
import type { Transform } from "node:stream";
import { pipeline } from "node:stream";

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
    const descriptor = openSync(path, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0));
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
  encoder?: Transform,
): void {
  if (last < first) {
    closeFile(open);
    response.end();
    return;
  }
  const file = createReadStream("", { fd: open.descriptor, start: first, end: last });
  const done = (error: Error | null | undefined) => {
    if (error || file.bytesRead <= last - first) socket.destroy();
  };
  if (encoder) pipeline(file, encoder, response, done);
  else pipeline(file, response, done);
}
