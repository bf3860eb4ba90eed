/** How deep and how long what is grown may be: beyond the limits of what reads it, which then says so. */
export const deepest = 1000;
export const longest = 3000;
/** A megabyte where a character takes three bytes. */
export const longestLine = 300_000;
