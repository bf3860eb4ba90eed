import { addressOf } from "#archive/absolute";
import { cardSize } from "#archive/card";
import { kinds } from "#archive/classification";
import { fileHref } from "#archive/fileHref";
import type { Frame } from "#archive/frame";
import type { SitePath } from "#archive/href";
import { strings } from "#language/zh/strings";
import type { HeadTag } from "./pageMetadata";

type Shared = {
  /** Without the site's name; absent on the front page. */
  title?: string | undefined;
  description: string;
  type?: "article" | "profile";
  unlisted?: boolean | undefined;
};

/** What a page shows where it is shared: Open Graph, which messengers and social networks read. */
export function openGraph(frame: Frame, { title, description, type, unlisted }: Shared): HeadTag[] {
  const { site, path } = frame;
  const said: [property: string, content: string | undefined][] = [
    ["og:title", title ?? site.name],
    ["og:description", description],
    ["og:type", type ?? "website"],
    ["og:site_name", site.name],
    ["og:locale", strings.locale],
    ["og:url", unlisted ? undefined : addressOf(site, path)],
    ...cardProperties(frame, title),
  ];
  return [
    ...properties(said),
    { tag: "meta", name: "twitter:card", content: frame.card ? "summary_large_image" : "summary" },
  ];
}

function cardProperties({ site, path, card }: Frame, title: string | undefined): [string, string | undefined][] {
  if (card === undefined) return [];
  return [
    ["og:image", addressOf(site, card)],
    ["og:image:width", String(cardSize.width)],
    ["og:image:height", String(cardSize.height)],
    ["og:image:alt", wordsOn(card, path, title ?? site.name, site.name)],
  ];
}

/** What can be read on a card: an article's title, the name of a kind, or else the site's. */
function wordsOn(card: SitePath, path: SitePath, title: string, siteName: string): string {
  const kind = kinds.find((known) => card === fileHref.kindCard(known));
  if (kind) return `${strings.list.kind(strings.kinds[kind])} · ${siteName}`;
  const [, folder, slug = ""] = path.split("/");
  return folder === "articles" && card === fileHref.articleCard(slug) ? title : siteName;
}

/** Elements for the properties that have a value. */
export function properties(said: readonly (readonly [property: string, content: string | undefined])[]): HeadTag[] {
  return said.flatMap(([property, content]): HeadTag[] =>
    content === undefined ? [] : [{ tag: "meta", property, content }],
  );
}
