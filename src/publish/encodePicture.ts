import sharp from "sharp";
import type { PictureSize } from "#archive/picture";

type Format = {
  format: "jpeg" | "png" | "gif" | "webp" | "avif";
  options: { quality?: number; progressive?: boolean; compressionLevel?: number };
};

/**
 * How each format is written: small, without a difference that readers see. mozjpeg would save seven
 * per cent more of a photograph and take four times as long.
 */
const formats = new Map<string, Format>([
  [".jpg", { format: "jpeg", options: { quality: 82, progressive: true } }],
  [".png", { format: "png", options: { compressionLevel: 9 } }],
  [".gif", { format: "gif", options: {} }],
  [".webp", { format: "webp", options: { quality: 82 } }],
  [".avif", { format: "avif", options: { quality: 60 } }],
]);

/** The formats that move. */
const animated: readonly string[] = [".gif", ".webp"];

/** Everything but the picture that its encoded bytes depend on. */
export const encoding = JSON.stringify([sharp.versions, ...formats]);

/** Damage stops a build; what browsers only grumble at does not. */
const reading = { failOn: "error" } as const;

/**
 * Encodes a picture anew in its own format: upright, in sRGB, moving if it moved, and without any of
 * the metadata that cameras and editors leave in it, such as the place where it was taken.
 *
 * @param ending the format: `.jpg`, `.png`, `.gif`, `.webp` or `.avif`
 * @throws Error where the picture cannot be read to its end
 */
export async function encodePicture(bytes: Uint8Array, ending: string, size: PictureSize): Promise<Uint8Array> {
  const found = formats.get(ending);
  if (!found) throw new Error(`No pictures end in ${ending}.`);
  const picture = sharp(bytes, { ...reading, animated: animated.includes(ending) });
  return picture
    .autoOrient()
    .resize({ ...size, fit: "fill" })
    .toFormat(found.format, found.options)
    .toBuffer();
}

/**
 * Holds the header that was read when the content was checked against the decoder's: pages state its size.
 *
 * @throws Error where they differ
 */
export async function checkPicture(bytes: Uint8Array, { width, height }: PictureSize): Promise<void> {
  const { autoOrient } = await sharp(bytes, reading).metadata();
  if (autoOrient.width !== width || autoOrient.height !== height)
    throw new Error(`${autoOrient.width} × ${autoOrient.height} pixels; its header says ${width} × ${height}`);
}
