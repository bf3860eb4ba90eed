import { createContext, useContext } from "react";
import type { Frame } from "#archive/frame";
import type { SitePath } from "#archive/href";
import { linkTo } from "#archive/href";

export const FrameContext = createContext<Frame | undefined>(undefined);

export function useFrame(): Frame {
  const frame = useContext(FrameContext);
  if (!frame) throw new Error("A component that needs the site's frame stands outside it.");
  return frame;
}

/** Turns a path of the site into the link from this page to it. */
export function useLink(): (to: SitePath) => string {
  const { path, linkBase } = useFrame();
  return (to) => linkTo(to, path, linkBase);
}
