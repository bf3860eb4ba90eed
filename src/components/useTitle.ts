import { useEffect } from "react";
import { useFrame } from "#components/FrameContext";

/** Keeps the window's title to what the page shows now: the exported one stands in its head. */
export function useTitle(title: string): void {
  const { site } = useFrame();
  useEffect(() => {
    document.title = `${title} · ${site.name}`;
  });
}
