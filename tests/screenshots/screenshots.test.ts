import { expect, test } from "vitest";
import { contactSheet } from "./contactSheet";
import { readOptions } from "./options";

test("without options every page is taken at three widths", () => {
  expect(readOptions([])).toEqual({ only: "", widths: [390, 820, 1440] });
});

test("pages and widths can be chosen", () => {
  expect(readOptions(["--only", "articles", "--width", "390", "--width=1024"])).toEqual({
    only: "articles",
    widths: [390, 1024],
  });
});

test.each([["--width", "wide"], ["--width", "0"], ["--colour"], ["articles"], ["--only"]])(
  "%s %s is refused",
  (...args) => {
    expect(() => readOptions(args)).toThrowErrorMatchingInlineSnapshot(
      `[Error: npm run screenshots -- [--only <part of an address>] [--width <px>]…]`,
    );
  },
);

test("the sheet has a row for each page and names every picture; a PDF is a link", () => {
  const shot = (path: string, way: string, file: string) => ({ site: "real", path, way, file });
  const sheet = contactSheet([
    shot("/", "390 light", "real/front-390-light.png"),
    shot("/", "print", "real/front-print.pdf"),
    shot('/a"<b>/', "390 dark", "real/a-390-dark.png"),
  ]);
  expect(sheet).toContain("3 screenshots of 2 pages");
  expect(sheet.match(/<section>/g)).toHaveLength(2);
  expect(sheet).toContain('<img src="real/front-390-light.png" alt="/, 390 light" loading="lazy">');
  expect(sheet).toContain('<a href="real/front-print.pdf"><figcaption>print</figcaption></a>');
  expect(sheet).toContain("<h2>real /a&quot;&lt;b>/</h2>");
});
