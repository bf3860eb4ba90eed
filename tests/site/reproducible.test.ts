import { join } from "node:path";
import { expect, test } from "vitest";
import { fingerprint } from "./fingerprint";
import { temporaryFolder } from "./folders";
import { build } from "./run";
import { fixture } from "./sites";

test("a second build at the same instant, from a filled cache, gives the same bytes", async () => {
  const { content, out, origin = "" } = fixture();
  const again = join(temporaryFolder(), "again");
  const { code, stderr } = await build({ ARCHIVE_CONTENT: content, ARCHIVE_OUT: again, ARCHIVE_ORIGIN: origin });
  expect(code, stderr).toBe(0);
  const first = fingerprint(out);
  expect(Object.keys(first).length).toBeGreaterThan(100);
  expect(fingerprint(again)).toEqual(first);
});
