import { isHtmlFile } from "#publish/htmlFile";

/**
 * A decoded path as browsers ask for it. They leave most signs as they are, so that hosts which compare letter by letter
 * find it; the signs of a pattern, `*` and `:`, are written so that they mean themselves.
 */
export function encodedPath(path: string): string {
  const url = new URL("http://host");
  url.pathname = path.replace(/%/g, "%25");
  return url.pathname.replace(/\*/g, "%2A").replace(/:/g, "%3A");
}

/** Every decoded path that a redirect from an old one answers: a page has its folder's, with and without last slash. */
export function oldPaths(from: string): string[] {
  const folder = isHtmlFile(from) ? /^(.*)\/index\.html$/.exec(from)?.[1] : from.replace(/\/$/, "");
  return folder === undefined ? [from] : [`${folder}/`, folder, `${folder}/index.html`].filter((path) => path !== "");
}
