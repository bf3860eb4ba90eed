/**
 * The contrast ratio of two opaque colours, from 1 to 21 (WCAG 2.2, “contrast ratio”).
 *
 * @param a as `#rgb` or `#rrggbb`
 */
export function contrastRatio(a: string, b: string): number {
  const [darker = 0, lighter = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return (lighter + 0.05) / (darker + 0.05);
}

/** How light a colour looks, from 0 (black) to 100 (white): L* of CIE 1976. */
export function lightness(colour: string): number {
  const y = luminance(colour);
  return y > (6 / 29) ** 3 ? 116 * Math.cbrt(y) - 16 : (29 / 3) ** 3 * y;
}

/** WCAG 2.2, “relative luminance”. */
function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = channels(colour).map((value) =>
    value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4,
  );
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function channels(colour: string): number[] {
  const short = /^#([0-9a-f])([0-9a-f])([0-9a-f])$/i.exec(colour);
  const digits = short ? short.slice(1).map((digit) => digit + digit) : colour.match(/(?<=^#.*)[0-9a-f]{2}/gi);
  if (digits?.length !== 3) throw new Error(`“${colour}” is not an opaque colour as #rgb or #rrggbb.`);
  return digits.map((pair) => Number.parseInt(pair, 16) / 255);
}
