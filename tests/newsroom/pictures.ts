import type { Sharp } from "sharp";
import sharp from "sharp";

type Ending = "jpg" | "png" | "gif" | "webp" | "avif";

export const endings: readonly Ending[] = ["jpg", "png", "gif", "webp", "avif"];

const formats = { jpg: "jpeg", png: "png", gif: "gif", webp: "webp", avif: "avif" } as const;

type Wanted = {
  width: number;
  height: number;
  /** As EXIF says it; 1 to 8. */
  orientation?: number;
};

/** Stands in every piece of metadata that `pictureWithMetadata` puts in. */
export const metadataMark = "METADATAMARK";

/** A picture in stripes, so that its size in bytes grows with its size in pixels. */
export async function picture(ending: Ending, { width, height, orientation }: Wanted): Promise<Buffer> {
  const whole = striped(width, height).toFormat(formats[ending]);
  return orientation === undefined ? whole.toBuffer() : whole.withMetadata({ orientation }).toBuffer();
}

/** A picture as a camera and an editor leave it: where it was taken, by whom, in which colours. */
export async function pictureWithMetadata(ending: Ending, { width, height, orientation = 1 }: Wanted): Promise<Buffer> {
  return striped(width, height)
    .toFormat(formats[ending])
    .withExif({
      IFD0: { Copyright: metadataMark, Artist: metadataMark },
      IFD3: { GPSLatitudeRef: "N", GPSLatitude: "30/1 20/1 5/1" },
    })
    .withMetadata({ orientation })
    .withXmp(`<x:xmpmeta xmlns:x="adobe:ns:meta/"><note>${metadataMark}</note></x:xmpmeta>`)
    .withIccProfile("p3")
    .toBuffer();
}

/** Two pictures after one another. */
export async function movingPicture(ending: "gif" | "webp", { width, height }: Wanted): Promise<Buffer> {
  const frames = await Promise.all(["#a00", "#0a0"].map((background) => plain(width, height, background)));
  return sharp(frames, { join: { animated: true } })
    [ending]({ delay: [300, 500], loop: 2 })
    .toBuffer();
}

function plain(width: number, height: number, background: string): Promise<Buffer> {
  return sharp({ create: { width, height, channels: 3, background } })
    .png()
    .toBuffer();
}

function striped(width: number, height: number): Sharp {
  const pixels = Buffer.alloc(width * height * 3, 240);
  for (let row = 0; row < height; row += 4) pixels.fill(40, row * width * 3, (row + 1) * width * 3);
  return sharp(pixels, { raw: { width, height, channels: 3 } });
}

/** A small picture of each format, 4 by 3 pixels. */
export const small: Record<Ending, Buffer> = {
  jpg: await picture("jpg", { width: 4, height: 3 }),
  png: await picture("png", { width: 4, height: 3 }),
  gif: await picture("gif", { width: 4, height: 3 }),
  webp: await picture("webp", { width: 4, height: 3 }),
  avif: await picture("avif", { width: 4, height: 3 }),
};

/** A PNG that says after its header that it holds two pictures. */
export const movingPng = Buffer.concat([
  small.png.subarray(0, 33),
  Buffer.from([0, 0, 0, 8, ...Buffer.from("acTL"), 0, 0, 0, 2, 0, 0, 0, 0, 0, 0, 0, 0]),
  small.png.subarray(33),
]);
