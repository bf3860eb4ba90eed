import type { AboutPageLeaf, CollectionPageLeaf, ProfilePageLeaf, Thing, WebPageLeaf } from "schema-dts";
import { addressOf } from "#archive/absolute";
import type { Frame } from "#archive/frame";
import type { Step } from "./breadcrumb";
import { breadcrumb } from "./breadcrumb";
import { ofThisSite } from "./named";

type PageType = "AboutPage" | "CollectionPage" | "ProfilePage" | "WebPage";
type PageNode = AboutPageLeaf | CollectionPageLeaf | ProfilePageLeaf | WebPageLeaf;

type PageFacts = {
  name: string;
  description: string;
  /** From below the front page to this page itself. */
  trail: readonly Step[];
  /** What the page is there for. */
  mainEntity?: Thing | undefined;
  /** What the page is about, where its main part is a list. */
  about?: Thing | undefined;
};

/** A page that is not an article: what it is called, where it stands, and what it shows. */
export function pageNode(type: PageType, { site, path }: Frame, facts: PageFacts): PageNode {
  const { name, description, trail, mainEntity, about } = facts;
  return {
    "@type": type,
    url: addressOf(site, path),
    name,
    description,
    ...ofThisSite(site),
    breadcrumb: breadcrumb(site, trail),
    about,
    mainEntity,
  };
}
