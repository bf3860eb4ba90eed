/** What a write answers where whoever has read so far reads no more: `| head` has what it wants. */
const noReader = ["EPIPE", "ERR_STREAM_DESTROYED"];

/** Whether something that was meant for other programs or people could not be written. */
let isCut = false;
let isGuarded = false;

export function isOutputCut(): boolean {
  return isCut;
}

/**
 * Lets no work end because its words cannot be written: they come as events, and would end the process with a stack.
 *
 * @param tell is told why the standard output is not whole; where that of errors is not, nobody can be told
 */
export function guardOutput(tell: (error: Error) => void): void {
  if (isGuarded) return;
  isGuarded = true;
  process.stderr.on("error", () => undefined);
  process.stdout.on("error", (error) => {
    if ("code" in error && noReader.includes(String(error.code))) return;
    isCut = true;
    tell(error);
  });
}
