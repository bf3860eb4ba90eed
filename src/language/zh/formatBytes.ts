/** The size of a file, in decimal units to two or three digits: `640 B`, `12 kB`, `3.4 MB`. */
export function formatBytes(bytes: number): string {
  if (bytes < 1000) return `${bytes} B`;
  const [size, unit] = bytes < 999_500 ? [bytes / 1000, "kB"] : [bytes / 1e6, "MB"];
  return `${size < 9.95 ? size.toFixed(1) : size.toFixed(0)} ${unit}`;
}
