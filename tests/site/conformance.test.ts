import { HtmlValidate } from "html-validate";
import { describe, expect, test } from "vitest";
import type { Page } from "./page";
import { pagesOf, redirectsOf } from "./page";
import { fixture, real } from "./sites";

const validator = new HtmlValidate({
  root: true,
  extends: ["html-validate:standard", "html-validate:a11y"],
  rules: {},
});

describe.each([
  ["real content", real],
  ["fixture", fixture],
])("html-validate finds no error in the %s", (_name, site) => {
  test("on any page", async () => {
    expect(await faultsOf(pagesOf(site().out))).toEqual([]);
  });

  test("on any page that leads elsewhere", async () => {
    expect(await faultsOf(redirectsOf(site().out))).toEqual([]);
  });
});

test("html-validate sees a picture without description, an id of two elements and a paragraph in a paragraph", async () => {
  const body = '<p id="a">甲<p id="a">乙</p></p><img src="a.png">';
  const html = `<!DOCTYPE html><html lang="zh-CN"><head><title>页</title></head><body>${body}</body></html>`;
  const faults = await faultsOf([{ path: "/", html }]);
  expect(faults.map((fault) => fault.split(" ")[1])).toEqual(["no-dup-id:", "close-order:", "wcag/h37:"]);
});

async function faultsOf(pages: readonly Pick<Page, "path" | "html">[]): Promise<string[]> {
  const reports = pages.map(async ({ path, html }) => {
    const { results } = await validator.validateString(html, path);
    return results.flatMap(({ messages }) =>
      messages.map(
        ({ ruleId, line, column, message, selector }) =>
          `${path}:${line}:${column} ${ruleId}: ${message} (${selector})`,
      ),
    );
  });
  return (await Promise.all(reports)).flat();
}
