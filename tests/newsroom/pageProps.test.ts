import { isSerializableProps } from "next/dist/lib/is-serializable-props";
import { expect, onTestFinished, test, vi } from "vitest";
import { pageProps } from "#newsroom/pageProps";
import { hasErrors } from "#newsroom/problem";
import { readNewsroom } from "#newsroom/readNewsroom";
import { baseFiles, newsFile } from "./baseFiles";
import type { MadeFiles } from "./newsroom";
import { testNow, writeFixture } from "./newsroom";
import { provocations } from "./provocations";

/** What development gives Next for a page that cannot be made. */
async function propsIn(content: string): Promise<unknown> {
  vi.stubEnv("ARCHIVE_CONTENT", content);
  vi.stubEnv("ARCHIVE_NOW", new Date(testNow).toISOString());
  onTestFinished(() => void vi.unstubAllEnvs());
  return pageProps(() => undefined)({});
}

/** Mistakes for which nothing similar is known. */
const withoutNearest: Record<string, MadeFiles> = {
  "a kind": { "content/articles/2024/a.md": newsFile({ kind: "天文" }) },
  "a key": { "content/articles/2024/a.md": newsFile({ 备注: "无" }) },
  "a tag": { "content/articles/2024/a.md": newsFile({ tags: "[天文]" }) },
  "an institution": { "content/articles/2024/a.md": newsFile({ institutions: "[observatory]" }) },
  "a lead": { "content/site.yml": `${baseFiles["content/site.yml"]}lead: observatory\n` },
  "a link": { "content/articles/2024/a.md": newsFile({}, "见[此处](/nowhere.pdf)。") },
};

const cases = [...Object.entries(provocations), ...Object.entries(withoutNearest)];

test.each(cases)("a page that is prevented by a mistake, %s, shows it", async (_code, files) => {
  const { settings } = writeFixture(files);
  // Before anything is in the cache, whose JSON would leave out what Next refuses.
  const result = await propsIn(settings.content);
  const { problems } = readNewsroom(settings, true);
  if (!hasErrors(problems)) {
    expect(result).toEqual({ notFound: true });
    return;
  }
  expect(result).toMatchObject({ props: { view: null, problems: JSON.parse(JSON.stringify(problems)) } });
  const { props } = Object(result);
  expect(isSerializableProps("/", "getStaticProps", props)).toBe(true);
});
