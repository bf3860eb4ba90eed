import { extname } from "node:path";
import { imageSize } from "image-size";
import type { PictureSize } from "#archive/picture";
import { assetLimit } from "./fileSize";
import { isMovingPng, isSideways } from "./pictureOrientation";
import { readBytes, readStart } from "./readBytes";

/** What the first bytes of a picture say of it. */
export type PictureHeader = PictureSize & {
  /** How names of files of its format usually end; `.apng` for a PNG that moves. */
  ending: string;
};

/** The format that a file's name promises, by the ending that it usually has. */
export function endingOf(name: string): string {
  return extname(name).toLowerCase().replace(".jpeg", ".jpg");
}

/** More than headers take but where a camera embeds a second picture. */
const usualHeader = 128 * 1024;

/** Size and format of a picture from its header; undefined if browsers would not know it as one. */
export function readPictureHeader(file: string): PictureHeader | undefined {
  return parseHeader(firstBytes(file, usualHeader)) ?? parseHeader(wholeFile(file));
}

function wholeFile(file: string): Uint8Array {
  return readBytes(file, assetLimit).bytes ?? new Uint8Array();
}

/** A copy: `image-size` reads on behind a part of a buffer, where other bytes lie. */
function firstBytes(file: string, count: number): Uint8Array {
  return (readStart(file, count).bytes ?? new Uint8Array()).slice();
}

/** Undefined for bytes that are no picture, or that end before they have told its size. */
function parseHeader(bytes: Uint8Array): PictureHeader | undefined {
  try {
    const { width, height, type, orientation } = imageSize(bytes);
    if (type === undefined || !(width > 0 && height > 0)) return undefined;
    const upright = isSideways(type, bytes, orientation) ? { width: height, height: width } : { width, height };
    return { ...upright, ending: type === "png" && isMovingPng(bytes) ? ".apng" : `.${type}` };
  } catch {
    return undefined;
  }
}
