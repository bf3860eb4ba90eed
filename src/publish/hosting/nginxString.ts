/** A text as one word of an nginx configuration. A `$` still begins a variable where nginx knows any. */
export function nginxString(text: string): string {
  return `"${text.replace(/[\\"]/g, "\\$&")}"`;
}
