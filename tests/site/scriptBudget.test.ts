import { describe, expect, test } from "vitest";
import packageJson from "../../package.json" with { type: "json" };
import { table } from "../audit/table";
import { scriptsOf, scriptText } from "./scripts";
import { fixture, real } from "./sites";
import { gzipSize } from "./weight";

/** All scripts of the search page, those that it may ask for later included. */
const inAll = 130_000;
/** Of these, what this project has written. */
const ours = 25_000;

/**
 * What is not ours: the scripts of a build in which the app renders its page and nothing else, and the search page a
 * title in `next/head` and nothing else. Measured with these versions; with others, measure again.
 */
const empty = { bytes: 76_500, versions: { next: "16.4.6", react: "19.3.1", "react-dom": "19.3.1" } };

test("the weight of an empty page was measured with the installed React and Next", () => {
  const { next, react, "react-dom": dom } = packageJson.dependencies;
  expect({ next, react, "react-dom": dom }).toEqual(empty.versions);
});

describe.each([
  ["real content", real],
  ["fixture", fixture],
])("in bytes of gzip, the scripts of the search page of the %s", (name, site) => {
  const { asked, others } = scriptsOf(site());
  const sizes = [...asked, ...others].map((file) => ({ file, bytes: gzipSize(scriptText(site(), file)) }));
  const sum = sizes.reduce((total, { bytes }) => total + bytes, 0);

  test("are within their budget, and ours among them", () => {
    const rows = [
      ...sizes.map(({ file, bytes }) => [file, bytes, ""]),
      ["in all", sum, inAll],
      ["ours", sum - empty.bytes, ours],
    ];
    process.stdout.write(`The ${name}:\n${table(["script", "bytes", "limit"], rows)}\n`);
    expect(sum).toBeLessThanOrEqual(inAll);
    expect(sum - empty.bytes).toBeLessThanOrEqual(ours);
    expect(sum).toBeGreaterThan(empty.bytes);
  });
});
