import { expect, test } from "vitest";
import { baseFiles, baseTags, institutionFile, newsFile, personFile, profileFile } from "./baseFiles";
import type { Files } from "./newsroom";
import { printed, readFixture, testNow } from "./newsroom";
import { small } from "./pictures";

const path = "content/articles/2024/a.md";

/** Everything that only the article at `path` names, in its fields, facts, sources, images and links. */
const secret: Files = {
  "content/tags.yml": `${baseTags}- { id: secret-field, label: 密域 }\n- { id: secret-tag, label: 密签, broader: secret-field }\n`,
  "content/publications.yml": `${baseFiles["content/publications.yml"]}- { id: secret-paper, name: 密报 }\n`,
  "content/institutions/secret-whole.md": institutionFile({ name: "密院" }),
  "content/institutions/secret-part.md": institutionFile({ name: "密所", parent: "secret-whole" }),
  "content/institutions/secret-owner.md": institutionFile({ name: "密主" }),
  "content/institutions/secret-post.md": institutionFile({ name: "密职" }),
  "content/people/secret-person.md": personFile(
    { name: "密人", roles: "[{ title: 医生, institution: secret-post }]" },
    "![像](secret-face.jpg)",
  ),
  "content/people/secret-link.md": personFile({ name: "密链" }),
  "content/people/secret-face.jpg": small.jpg,
  "content/articles/2024/secret-photo.jpg": small.jpg,
  "public/secret-logo.png": small.png,
};
const secretKeys = {
  title: "密题",
  tags: "[密签]",
  institutions: "[secret-part]",
  people: "[secret-person]",
  sources: "[{ title: 密源, publication: secret-paper }]",
  figures: "[{ label: 密数, value: 1, of: secret-owner }]",
  milestones: "[{ date: 2020, text: 密事 }]",
  image: "{ src: secret-photo.jpg, alt: 密图 }",
  redirectFrom: "[/secret-old/]",
};
const secretBody = "与[某人](/people/secret-link/)合作。![标志](/secret-logo.png)";
const telling = (keys: Record<string, string>) => profileFile({ ...secretKeys, ...keys }, secretBody);

const asText = (value: unknown) =>
  JSON.stringify(value, (_key, inner) => (inner instanceof Map ? [...inner] : inner)) ?? "";

function publishedOf(keys: Record<string, string>, now = testNow) {
  const { problems, edition } = readFixture({ ...secret, [path]: telling(keys) }, { now });
  expect(printed(problems.filter(({ severity }) => severity === "error"))).toBe("");
  if (!edition) throw new Error("The fixture has an error.");
  const { archive, texts, pictures, redirects, hidden } = edition;
  return { archive, hidden, text: asText({ archive, texts, pictures: [...pictures.keys()], redirects }) };
}

test("of a draft nothing is published: no name, no image, no path", () => {
  const { text, hidden } = publishedOf({ draft: "true" });
  expect(text).not.toMatch(/secret|密/);
  expect(hidden).toContain("/secret-logo.png");
});

test("the same article published brings everything that it names, and what that names in turn", () => {
  const { archive, text, hidden } = publishedOf({});
  const secretIds = (ids: Iterable<string>) => [...ids].filter((id) => id.startsWith("secret")).sort();
  expect(secretIds(archive.tags.keys())).toEqual(["secret-field", "secret-tag"]);
  expect(secretIds(archive.publications.keys())).toEqual(["secret-paper"]);
  expect(secretIds(archive.people.keys())).toEqual(["secret-link", "secret-person"]);
  expect(secretIds(archive.institutions.keys())).toEqual([
    "secret-owner",
    "secret-part",
    "secret-post",
    "secret-whole",
  ]);
  for (const shown of ["secret-photo.jpg", "secret-face.jpg", "/secret-logo.png", "/secret-old/", "密题", "密事"])
    expect(text).toContain(shown);
  expect(hidden).not.toContain("/secret-logo.png");
});

test("an embargo holds until its instant and not a moment longer", () => {
  const keys = { embargo: "2026-06-01T09:00:00+08:00" };
  const instant = Date.parse(keys.embargo);
  expect(publishedOf(keys, instant - 1).text).not.toMatch(/secret|密/);
  expect(publishedOf(keys, instant).text).toContain("密题");
});

test("a draft stays a draft after its embargo", () => {
  expect(publishedOf({ draft: "true", embargo: "2020-01-01T00:00:00Z" }).text).not.toMatch(/secret|密/);
});

test("what a published article also names is published although a draft names it", () => {
  const { archive } = publishedOf({ draft: "true", people: "[secret-person, zhang-san]" });
  expect(archive.people.has("zhang-san")).toBe(true);
  expect([...archive.positions.keys()]).toEqual(["base"]);
});

test("a part is not published because its whole is", () => {
  const { edition } = readFixture({
    "content/institutions/quiet-part.md": institutionFile({ parent: "city-university" }),
  });
  expect([...(edition?.archive.institutions.keys() ?? [])]).toEqual(["city-university", "first-hospital"]);
});

test("a withdrawn article shows no image, no summary and no fact, and its text and facts name nobody", () => {
  const { archive, text } = publishedOf({ withdrawn: "{ date: 2025, text: 已撤下。 }" });
  expect(archive.people.has("secret-link")).toBe(false);
  expect(archive.institutions.has("secret-owner")).toBe(false);
  expect(text).not.toMatch(/secret-photo|secret-logo|密数|密事/);
  expect(archive.articles.find(({ slug }) => slug === "a")).toMatchObject({ status: "withdrawn", summary: undefined });
});

test("what a withdrawn article is filed under and comes from is published, with what that names in turn", () => {
  const { archive, text } = publishedOf({ withdrawn: "{ date: 2025, text: 已撤下。 }" });
  const { institutions, people, tags, publications } = archive;
  for (const id of ["secret-part", "secret-whole", "secret-post"]) expect(institutions.has(id), id).toBe(true);
  expect([people.has("secret-person"), tags.has("secret-field"), publications.has("secret-paper")]).not.toContain(
    false,
  );
  expect(text).toContain("/secret-old/");
});

test("what only the facts of a withdrawn article name is reported as unused", () => {
  const withdrawn = "{ date: 2025, text: 已撤下。 }";
  const { problems } = readFixture({ ...secret, [path]: telling({ withdrawn }) });
  const unused = problems.filter(({ detail }) => detail.code === "unused").map((problem) => problem.path);
  expect(unused).toEqual(["content/institutions/secret-owner.md", "content/people/secret-link.md"]);
});

test("a picture in public/ that a draft and a published article show is not hidden", () => {
  const files = { ...secret, [path]: telling({ draft: "true" }) };
  const shown = newsFile({}, "![标志](/secret-logo.png)");
  const { edition } = readFixture({ ...files, "content/articles/2024/b.md": shown });
  expect(edition?.hidden).not.toContain("/secret-logo.png");
});
