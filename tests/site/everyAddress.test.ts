import { existsSync, readFileSync, statSync } from "node:fs";
import { extname, join } from "node:path";
import { expect, test } from "vitest";
import { fixtureOrigin } from "./fixture/fixture";
import { filesOf } from "./page";
import { fixture, real } from "./sites";

/** Every form in which programs are told of addresses. */
const read = new Set([".html", ".htm", ".xml", ".json", ".csv", ".bib", ".ris", ".txt", ".css", ""]);
const { host } = new URL(fixtureOrigin);

/** The addresses of a host in a text, whatever marks of HTML, XML, JSON, CSV, BibTeX or a `data:` link stand around them. */
function addressesOf(host: string, text: string): string[] {
  const found = text.matchAll(new RegExp(`https?://${host.replaceAll(".", "\\.")}[^\\s"'<>(){}\\\\,;|，。；）]*`, "g"));
  return [...found].map(([address]) => address.replace(/(&|%(0A|0D|22|7B|7D)).*$/, "").replace(/[.]+$/, ""));
}

/** Whether a plain web server has something to send for an address. */
function isServed(out: string, address: string): boolean {
  const { pathname } = new URL(address);
  const below = decodeURIComponent(pathname).slice(new URL(fixtureOrigin).pathname.length);
  const file = join(out, below);
  return existsSync(file) && (statSync(file).isFile() ? !below.endsWith("/") : existsSync(join(file, "index.html")));
}

const { out } = fixture();
const texts = filesOf(out)
  .filter((file) => read.has(extname(file)))
  .map((file) => ({ file, text: readFileSync(join(out, file), "utf8") }));
const told = texts.flatMap(({ file, text }) => addressesOf(host, text).map((address) => ({ file, address })));

test("programs are told of whole addresses in every form", () => {
  const forms = new Set(told.map(({ file }) => extname(file)));
  for (const form of [".bib", ".csv", ".html", ".json", ".ris", ".txt", ".xml"]) expect(forms, form).toContain(form);
  expect(told.length).toBeGreaterThan(2000);
});

test("every whole address of the site, wherever it is written, begins with the site's origin and path", () => {
  const strange = told.filter(({ address }) => address !== fixtureOrigin && !address.startsWith(`${fixtureOrigin}/`));
  // What a host is told lies at the root of the host, and an origin without its path is a header's.
  expect(strange.filter(({ file }) => !file.startsWith("_"))).toEqual([]);
});

test("every whole address of the site, wherever it is written, leads to a file of it", () => {
  const own = told.filter(
    ({ file, address }) => address.startsWith(`${fixtureOrigin}/`) && !/^_(headers|redirects|nginx)/.test(file),
  );
  const dead = own.filter(({ address }) => !isServed(out, address.replace(/[?#].*$/, "")));
  expect([...new Set(dead.map(({ file, address }) => `${file}: ${address}`))]).toEqual([]);
});

test("a site without an origin is told of no address that a program would take for it", () => {
  const { out } = real();
  const invented = filesOf(out)
    .filter((file) => read.has(extname(file)))
    .filter((file) => /undefined\/|https?:\/\/localhost/.test(readFileSync(join(out, file), "utf8")));
  expect(invented).toEqual([]);
});
