import type { ComponentType, ReactNode } from "react";
import { hydrateRoot } from "react-dom/client";

type App = ComponentType<{ Component: unknown; pageProps: unknown }>;
/** What Next's bundle of the app or of a page announces: its route, and how to have its module. */
type Announced = [route: string, load: () => { default: unknown }];
/** Next's data of a page, in its HTML. */
type PageData = { page: string; props: { pageProps: unknown } };

declare global {
  interface Window {
    __NEXT_P?: { push: (announced: Announced) => void };
  }
}

/**
 * Gives a page its life in the browser. In an export `next.config.ts` puts this file in the place of Next's own client,
 * whose router weighs 37 kB, writes over the addresses that a page puts into the history, and fetches page data that
 * the site does not ship. Next's bundles announce the app first, then the page.
 */
let app: (() => { default: unknown }) | undefined;
window.__NEXT_P = {
  push: ([route, load]) => {
    if (route === "/_app") app = load;
    else if (app) hydrate(app().default, load().default);
  },
};

function hydrate(App: unknown, Component: unknown): void {
  const root = document.getElementById("__next");
  const { props }: PageData = JSON.parse(document.getElementById("__NEXT_DATA__")?.textContent ?? "");
  if (!root || !isApp(App)) throw new Error("This is no page of Next.");
  hydrateRoot(
    root,
    <>
      <Nothing />
      <Pair>
        <App Component={Component} pageProps={props.pageProps} />
        <Nothing />
      </Pair>
    </>,
  );
}

function isApp(module: unknown): module is App {
  return typeof module === "function";
}

/** These two stand where Next's renderer has parts of its own: `useId` makes ids of the places in a tree. */
function Pair({ children }: { children: ReactNode }) {
  return children;
}

function Nothing() {
  return null;
}
