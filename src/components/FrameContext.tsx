import { createContext, useContext } from "react";
import type { SitePath } from "#archive/href";
import { linkTo } from "#archive/href";
import type { Site } from "#archive/registry";

/** What every page knows of its site and of its own place in it. */
export type SiteFrame = { site: Site; path: SitePath; linkBase?: string | undefined };

export const FrameContext = createContext<SiteFrame | undefined>(undefined);

export function useFrame(): SiteFrame {
  const frame = useContext(FrameContext);
  if (!frame) throw new Error("A component that needs the site's frame stands outside it.");
  return frame;
}

/** Turns a path of the site into the link from this page to it. */
export function useLink(): (to: SitePath) => string {
  const { path, linkBase } = useFrame();
  return (to) => linkTo(to, path, linkBase);
}
