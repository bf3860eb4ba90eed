import { createHash } from "node:crypto";
import { fileHref } from "#archive/fileHref";
import type { SitePath } from "#archive/href";
import { linkTo } from "#archive/href";

export type OwnedPage = {
  html: string;
  /** The files below `_next/` that the page asks for, in its order. */
  asked: string[];
  /** What stood in the page as a script of its own, and its place below `_next/`. */
  start: { file: string; text: string };
};

const scriptTag = /<script\b([^>]*)>(.*?)<\/script>/gs;
const nextFolder = "/_next/";
/** Lists of all pages, which only Next's router reads. */
const manifest = /Manifest\.js$/;

/**
 * Makes the scripts of a hydrated page fit to be served anywhere under a strict Content-Security-Policy: the one that
 * Next writes into the page becomes a file, and all are asked for by links relative to the page.
 *
 * @param html as Next exports it
 * @param page where the page stands
 * @throws Error where Next has written something else than this knows: the page would never come to life
 */
export function ownScripts(html: string, page: SitePath): OwnedPage {
  const below = linkTo(nextFolder, page, undefined);
  const inline = [...html.matchAll(scriptTag)].filter(([, attributes = ""]) => !/\b(src|type)=/.test(attributes));
  const [found] = inline;
  if (!found || inline.length > 1) throw new Error(`${page} has ${inline.length} scripts that begin it.`);
  const start = startFile(found[2] ?? "", below);
  const asked: string[] = [];
  const own = html.replace(scriptTag, (tag: string, attributes: string) => {
    if (/\btype=/.test(attributes)) return tag;
    const file = tag === found[0] ? start.file : fileOf(attributes, page);
    if (manifest.test(file)) return "";
    asked.push(file);
    return `<script src="${below}${file}" defer=""></script>`;
  });
  return { html: own, asked, start };
}

/** Names the file of licences, because bundlers leave them out of code. Turbopack's runtime takes the folder of its chunks from this name; without it, from the root of the host. */
function startFile(bootstrap: string, below: string): OwnedPage["start"] {
  const licences = `/*! ${fileHref.licences.slice(1)} */`;
  const text = `${licences}\nglobalThis.TURBOPACK_CHUNK_BASE_PATH=${JSON.stringify(below)};\n${bootstrap}\n`;
  const hash = createHash("sha256").update(text).digest("hex").slice(0, 12);
  return { file: `static/chunks/start-${hash}.js`, text };
}

function fileOf(attributes: string, page: SitePath): string {
  const [, file] = /\bsrc="\/_next\/([\w./~-]+)"/.exec(attributes) ?? [];
  if (file === undefined) throw new Error(`${page} has a script that is not Next's: ${attributes}`);
  return file;
}
