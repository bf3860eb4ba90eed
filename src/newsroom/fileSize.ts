/** Longest text that is read, in bytes: far above any article, far below what would stall a build. */
export const textLimit = 1024 * 1024;

/** Largest picture, or other file of `public/`, in bytes: GitHub takes no larger one either. */
export const assetLimit = 100 * 1024 * 1024;

/** A size and its limit in words: `5.0 MB`. */
export function sizes(bytes: number, limit: number): { size: string; limit: string } {
  const megabytes = (count: number) => `${(count / 1024 / 1024).toFixed(1)} MB`;
  return { size: megabytes(bytes), limit: megabytes(limit) };
}
