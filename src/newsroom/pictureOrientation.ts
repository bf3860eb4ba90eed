/**
 * Whether a picture is to be turned by a quarter before it is shown, so that its width becomes its
 * height. `image-size` reads this from JPEG only; browsers and phones write it into PNG, WebP and AVIF too.
 *
 * @param inJpeg the EXIF orientation that `image-size` has read
 * @throws RangeError where the bytes end before they have told it
 */
export function isSideways(type: string, bytes: Uint8Array, inJpeg?: number): boolean {
  const view = viewOf(bytes);
  switch (type) {
    case "jpg":
      return turnsByQuarter(inJpeg);
    case "png":
      return turnsByQuarter(exifOrientation(pngChunk(view, "eXIf")));
    case "webp":
      return turnsByQuarter(exifOrientation(webpExif(view)));
    case "avif":
      return avifIsSideways(view);
    default:
      return false;
  }
}

/** EXIF orientations 5 to 8 are the four that lie on their side. */
function turnsByQuarter(orientation = 1): boolean {
  return orientation >= 5 && orientation <= 8;
}

/** Whether a PNG holds more pictures than one. */
export function isMovingPng(bytes: Uint8Array): boolean {
  return pngChunk(viewOf(bytes), "acTL") !== undefined;
}

function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}

/** A chunk of a PNG that stands before its pixels. */
function pngChunk(view: DataView, wanted: string): DataView | undefined {
  for (let at = 8; at + 8 <= view.byteLength; ) {
    const length = view.getUint32(at);
    const name = nameAt(view, at + 4);
    if (name === "IDAT") return undefined;
    if (name === wanted) return part(view, at + 8, length);
    at += length + 12;
  }
  throw new RangeError("The PNG ends before its pixels.");
}

/** The `EXIF` chunk, which stands at the end; the first chunk says whether there is one. */
function webpExif(view: DataView): DataView | undefined {
  const hasExif = nameAt(view, 12) === "VP8X" && (view.getUint8(20) & 0x08) !== 0;
  for (let at = 12; hasExif; ) {
    const length = view.getUint32(at + 4, true);
    if (nameAt(view, at) === "EXIF") return part(view, at + 8, length);
    at += 8 + length + (length % 2);
  }
  return undefined;
}

const orientationTag = 0x0112;

/** Orientation in an EXIF block: a TIFF header, then twelve bytes for each entry of the first directory. */
function exifOrientation(exif: DataView | undefined): number | undefined {
  if (!exif) return undefined;
  const tiff = nameAt(exif, 0) === "Exif" ? part(exif, 6, exif.byteLength - 6) : exif;
  const little = tiff.getUint16(0) === 0x4949;
  const directory = tiff.getUint32(4, little);
  const entries = tiff.getUint16(directory, little);
  for (let at = directory + 2; at < directory + 2 + entries * 12; at += 12) {
    if (tiff.getUint16(at, little) === orientationTag) return tiff.getUint16(at + 8, little);
  }
  return undefined;
}

/** AVIF turns by an `irot` property: its last two bits count quarters. */
function avifIsSideways(view: DataView): boolean {
  const meta = boxIn(view, "meta", 0);
  const properties = meta && boxIn(meta, "iprp", 4);
  const list = properties && boxIn(properties, "ipco", 0);
  const turn = list && boxIn(list, "irot", 0);
  return turn !== undefined && turn.getUint8(0) % 2 === 1;
}

/** The content of the first box with a name among those that stand one after another from `start`. */
function boxIn(view: DataView, name: string, start: number): DataView | undefined {
  for (let at = start; at + 8 <= view.byteLength; ) {
    const length = view.getUint32(at);
    if (nameAt(view, at + 4) === name) return part(view, at + 8, length - 8);
    // Lengths 0 and 1 mean “to the end” and “eight bytes more”: the pixels, after which nothing follows that matters.
    if (length < 8) return undefined;
    at += length;
  }
  return undefined;
}

function nameAt(view: DataView, at: number): string {
  return String.fromCharCode(...[0, 1, 2, 3].map((offset) => view.getUint8(at + offset)));
}

function part(view: DataView, start: number, length: number): DataView {
  return new DataView(view.buffer, view.byteOffset + start, length);
}
