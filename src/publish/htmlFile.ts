/** Whether an old path names an HTML file; any other is that of a folder with a page in it, whatever its ending. */
export function isHtmlFile(path: string): boolean {
  return /\.html?$/.test(path);
}
