/** A file of the content is no longer what it was when the build checked it. */
export class ContentChangedError extends Error {
  override readonly name = "ContentChangedError";
  constructor(readonly path: string) {
    super(path);
  }
}

/** The text of a file, read when the build checked it, is not in the cache any more. */
export class TextLostError extends Error {
  override readonly name = "TextLostError";
  constructor(readonly path: string) {
    super(path);
  }
}
