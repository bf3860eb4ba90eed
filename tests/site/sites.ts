import { inject } from "vitest";

/** A site that was built before the tests; only they may look at it, none may change it. */
export type BuiltSite = {
  /** The finished site. */
  out: string;
  content: string;
  /** Absolute address of its front page without the last slash; absent: its links are relative. */
  origin?: string;
  /** What its build printed. */
  said: string;
};

declare module "vitest" {
  export interface ProvidedContext {
    real: BuiltSite;
    fixture: BuiltSite;
  }
}

/** The project's own content, built without an origin. */
export const real = (): BuiltSite => inject("real");
/** The fixture's newsroom (`fixture/`), built for an address below a path. */
export const fixture = (): BuiltSite => inject("fixture");
