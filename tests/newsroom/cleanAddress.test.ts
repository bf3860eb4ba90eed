import fc from "fast-check";
import { expect, test } from "vitest";
import { cleanDoi, cleanUrl } from "#newsroom/cleanAddress";
import { newsFile } from "./baseFiles";
import { problemsIn } from "./newsroom";

const path = "content/articles/2024/a.md";
const work = (key: string, value: string) => ({
  [path]: newsFile({ works: `[{ type: paper, title: 论文, of: [], ${key}: "${value}" }]` }),
});

test("a DOI with the end of its sentence is refused, and offered without it", () => {
  expect(problemsIn(work("doi", "10.3760/cma.j.issn.1007-3418.2022.05.001。"))).toBe(
    `${path}:8:48 works[0].doi: “10.3760/cma.j.issn.1007-3418.2022.05.001。”里有不属于 DOI 的字符。 请只写编号： 10.3760/cma.j.issn.1007-3418.2022.05.001 。`,
  );
});

test("an address with its sentence is refused, and offered without it", () => {
  expect(problemsIn(work("url", "https://a.cn/a.html，2022年公布。"))).toBe(
    `${path}:8:48 works[0].url: “https://a.cn/a.html，2022年公布。”里有不属于网址的字符。 请写成 https://a.cn/a.html 。`,
  );
  const source = { [path]: newsFile({ sources: "[{ title: 原题, url: https://a.cn/b。 }]" }) };
  expect(problemsIn(source)).toContain(
    "sources[0].url: “https://a.cn/b。”里有不属于网址的字符。 请写成 https://a.cn/b 。",
  );
});

test.each([
  ["10.1000/ab。", "10.1000/ab"],
  ["10.1000/ab.", "10.1000/ab"],
  ["10.1000/ab，2022", "10.1000/ab"],
  ["10.1000/ab）", "10.1000/ab"],
  ["10.1000/ab);", "10.1000/ab"],
  ["10.1000/ab 次日又报", "10.1000/ab"],
  ["10.1000/ ab", "10.1000/ab"],
  ["１０．１０００／ａｂ", "10.1000/ab"],
  ["10。1000/ab", "10.1000/ab"],
  ["10.1000/a–b", "10.1000/a-b"],
  ["10.1016/S0140-6736（22）00001-1", "10.1016/S0140-6736(22)00001-1"],
  ["DOI：10.1000/ab", "10.1000/ab"],
  ["doi: 10.1000/ab", "10.1000/ab"],
  ["https://doi.org/10.1000/ab", "10.1000/ab"],
  ["10.1000/ab 10.1000/cd", undefined],
  ["https://publisher.example/doi/10.1000/ab/full", undefined],
  ["论文", undefined],
])("the DOI in %j is %s", (written, clean) => {
  expect(cleanDoi(written)).toBe(clean);
});

test.each([
  "10.1002/hep.30000",
  "10.1016/S0140-6736(22)00001-1",
  "10.1000/a(b)",
  "10.1002/(SICI)1097-0258<1:AID>3.0.CO;2-X",
])("the DOI %s is right as it is", (doi) => {
  expect(cleanDoi(doi)).toBe(doi);
});

test.each([
  ["https://a.cn/b。", "https://a.cn/b"],
  ["https://a.cn/b.", "https://a.cn/b"],
  ["https://a.cn/b）", "https://a.cn/b"],
  ["（https://a.cn/b)", "https://a.cn/b"],
  ["https://a.cn/b”", "https://a.cn/b"],
  ["https://a.cn/b.html次日又报", "https://a.cn/b.html"],
  ["https://a.cn/b.html 2022年", "https://a.cn/b.html"],
  ["https://a.cn/b.html （2022年）", "https://a.cn/b.html"],
  ["网址：https://a.cn/b", "https://a.cn/b"],
  ["https：//a.cn/b", "https://a.cn/b"],
  ["https://ａ.cn/b？id=3", "https://a.cn/b?id=3"],
  ["https://a.cn/肝癌", "https://a.cn/%E8%82%9D%E7%99%8C"],
  ["https://a.cn/2022年报.pdf", "https://a.cn/2022%E5%B9%B4%E6%8A%A5.pdf"],
  ["https://a.cn/肝癌，又报", "https://a.cn/%E8%82%9D%E7%99%8C"],
  ["https://a.cn/two words.html", undefined],
  ["www.example.org", undefined],
  ["https://", undefined],
])("the address in %j is %s", (written, clean) => {
  expect(cleanUrl(written)).toBe(clean);
});

test.each([
  "https://a.cn",
  "http://a.cn/x?a=1&b=(2)#c",
  "https://a.cn/K%C3%B6ln_(Stadt)",
  "https://a.cn/Köln",
  "https://a.cn/a:b/@c/~d/",
])("the address %s is right as it is", (url) => {
  expect(cleanUrl(url)).toBe(url);
});

test("what is offered is accepted", () => {
  const piece = fc.constantFrom(
    "https://a.cn/",
    "10.1000/",
    "x",
    "1",
    ".",
    "/",
    "。",
    "，",
    "年",
    "（",
    "）",
    "(",
    ")",
    " ",
    "；",
    "％",
    "-",
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
      const url = cleanUrl(`https://b.cn/${pieces.join("")}`);
      const doi = cleanDoi(`10.1234/${pieces.join("")}`);
      if (url !== undefined) expect(cleanUrl(url)).toBe(url);
      if (doi !== undefined) expect(cleanDoi(doi)).toBe(doi);
    }),
  );
});

test("an address that ends in a hundred thousand marks is cleaned at once", { timeout: 2000 }, () => {
  for (const mark of [")", ".", "(", "年", " "]) {
    cleanUrl(`https://a.cn/x${mark.repeat(100_000)}y`);
    cleanUrl(`https://a.cn/x${mark.repeat(100_000)}`);
    cleanDoi(`10.1000/x${mark.repeat(100_000)}`);
  }
});
