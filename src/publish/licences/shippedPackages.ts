/** What of a package reaches readers: code in the scripts of the search page, rules in style sheets, data in the search index. */
export type ShippedPart = "scripts" | "styles" | "index";

export type ShippedPackage = {
  /** As its own `package.json` states it. */
  name: string;
  part: ShippedPart;
  /** Below `node_modules`; what has no version of its own lies within another package. */
  folder: string;
  /** Its licence, in this order. */
  files: readonly string[];
};

const atRoot = (name: string, part: ShippedPart, ...files: string[]): ShippedPackage => ({
  name,
  part,
  folder: name,
  files,
});

/**
 * Every package of which readers get a part, by name. Pictures are no part of what made them: the Open Font License says
 * so of documents made with a font, and nothing of satori or sharp is in a card.
 */
export const shippedPackages: readonly ShippedPackage[] = [
  // The loader of Turbopack's chunks and of Next's pages.
  atRoot("next", "scripts", "license.md"),
  atRoot("opencc-js", "index", "LICENSE", "THIRD_PARTY_LICENSES.md"),
  atRoot("pinyin-pro", "index", "LICENSE"),
  // What stands in browsers for Node's `process`; Next brings it along.
  { name: "process", part: "scripts", folder: "next/dist/compiled/process", files: ["LICENSE"] },
  atRoot("react", "scripts", "LICENSE"),
  atRoot("react-dom", "scripts", "LICENSE"),
  atRoot("scheduler", "scripts", "LICENSE"),
  atRoot("tailwindcss", "styles", "LICENSE"),
];
