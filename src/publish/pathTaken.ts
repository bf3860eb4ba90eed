/** A file of an editor's would replace one that the build makes. */
export class PathTakenError extends Error {
  override readonly name = "PathTakenError";
  /** @param path below the root of the site */
  constructor(readonly path: string) {
    super(path);
  }
}
