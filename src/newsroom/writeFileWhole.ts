import { randomUUID } from "node:crypto";
import { closeSync, fsyncSync, openSync, renameSync, rmSync, writeSync } from "node:fs";
import { dirname } from "node:path";
import { makeFolder } from "./makeFolder";
import { isSystemError } from "./systemError";

/** Somebody may delete the folder of a cache at any moment; who deletes it without end is told so. */
const attempts = 3;

/**
 * Writes a file whole or not at all: under a name of its own, flushed to the disk, renamed. Neither a killed run, one
 * beside this one nor a loss of power leaves half of it. The folder is made where it is missing.
 *
 * @throws the system's error; nothing is left behind
 */
export function writeFileWhole(file: string, ...parts: readonly (string | Uint8Array)[]): void {
  for (let attempt = 1; ; attempt++) {
    try {
      makeFolder(dirname(file));
      writeBeside(file, parts);
      return;
    } catch (error) {
      if (attempt === attempts || !isSystemError(error) || error.code !== "ENOENT") throw error;
    }
  }
}

function writeBeside(file: string, parts: readonly (string | Uint8Array)[]): void {
  const unfinished = `${file}.${randomUUID()}`;
  try {
    const opened = openSync(unfinished, "wx");
    try {
      for (const part of parts) writeAll(opened, part);
      fsyncSync(opened);
    } finally {
      closeSync(opened);
    }
    renameSync(unfinished, file);
  } catch (error) {
    rmSync(unfinished, { force: true });
    // Of what was being written the system names only the descriptor.
    if (isSystemError(error)) error.path ??= file;
    throw error;
  }
}

/** A write may take less than it is given, on a disk that is almost full. */
function writeAll(opened: number, part: string | Uint8Array): void {
  const bytes = typeof part === "string" ? Buffer.from(part) : part;
  for (let at = 0; at < bytes.length; ) at += writeSync(opened, bytes, at);
}
