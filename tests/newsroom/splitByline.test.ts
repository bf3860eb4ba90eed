import fc from "fast-check";
import { expect, test } from "vitest";
import { nameWithoutSpaces, splitByline } from "#newsroom/splitByline";
import { newsFile, personFile } from "./baseFiles";
import { problemsIn, readFixture } from "./newsroom";

const path = "content/articles/2024/a.md";
const signed = (byline: string) => ({ [path]: newsFile({ sources: `[{ title: 原题, bylines: [${byline}] }]` }) });
const told = (byline: string) =>
  splitByline(byline)
    ?.map(({ name, role }) => (role ? `${role}:${name}` : name))
    .join(" ");

test("a byline of two people with their roles is an error, written out as two", () => {
  expect(problemsIn(signed("{ name: 本报记者 李四 通讯员 王五 }"))).toBe(
    `${path}:6:42 sources[0].bylines[0].name: “本报记者 李四 通讯员 王五”不只是一个人的姓名。 一人一项，职务写在 role 里，请写成 { name: 李四, role: 本报记者 }, { name: 王五, role: 通讯员 } 。`,
  );
  expect(readFixture(signed("{ name: 记者张三 }")).edition).toBeUndefined();
});

test("two names of one role keep it", () => {
  expect(problemsIn(signed("{ name: 张三、李四, role: 记者 }"))).toContain(
    "请写成 { name: 张三, role: 记者 }, { name: 李四, role: 记者 } 。",
  );
  expect(problemsIn(signed("{ name: 张三、李四 }"))).toContain("请写成 { name: 张三 }, { name: 李四 } 。");
});

test("a space in a name is a warning, and the site is published with the name as it stands", () => {
  const { problems, edition } = readFixture(signed("{ name: 张　三 }"));
  expect(problems).toMatchObject([{ severity: "warning", detail: { code: "spaceInName" } }]);
  expect(edition).toBeDefined();
  expect(problemsIn(signed("{ name: 张　三 }"))).toBe(
    `${path}:6:42 sources[0].bylines[0].name: 姓名“张　三”中间有空格。 请写成 张三 ，不然搜索和引文会把它当成别的名字。`,
  );
  const person = { "content/people/zhang-san.md": personFile({ name: "张 三" }) };
  expect(problemsIn(person)).toContain("content/people/zhang-san.md:2:7 name: 姓名“张 三”中间有空格。");
});

test.each([
  ["记者张三", "记者:张三"],
  ["记者 张三", "记者:张三"],
  ["记者：张三", "记者:张三"],
  ["本报记者 李四 通讯员 王五", "本报记者:李四 通讯员:王五"],
  ["本报记者李四　通讯员王五", "本报记者:李四 通讯员:王五"],
  ["记者 张三 李四", "记者:张三 记者:李四"],
  ["新华社记者张三", "新华社记者:张三"],
  ["记者张三通讯员李四", "记者:张三 通讯员:李四"],
  ["记者张三特约通讯员欧阳娜娜摄影王五", "记者:张三 特约通讯员:欧阳娜娜 摄影:王五"],
  ["特约记者欧阳娜娜", "特约记者:欧阳娜娜"],
  ["记者阿依古丽·买买提", "记者:阿依古丽·买买提"],
  ["张三（摄影）", "摄影:张三"],
  ["文/张三 图/李四", "文:张三 图:李四"],
  ["责任编辑：张三", "责任编辑:张三"],
  ["张三、李四", "张三 李四"],
  ["张三,李四", "张三 李四"],
  ["张三 李四", "张三 李四"],
  ["张三 李四 王五", "张三 李四 王五"],
])("%s names %s", (byline, people) => {
  expect(told(byline)).toBe(people);
});

test.each([
  ...["张三", "欧阳娜娜", "阿依古丽·买买提", "O'Neil, P.", "Zhang San", "J. Smith, MD", "文天祥", "图门", "张作者"],
  ...[
    "本刊编辑部",
    "新华社记者站",
    "记者协会",
    "宣传部、科研处",
    "本报评论员",
    "佚名四",
    "王小五记者张三",
    "张　三",
    "欧阳 修",
    "党委宣传部 张三",
  ],
])("%s is left as it is", (byline) => {
  expect(splitByline(byline)).toBeUndefined();
});

test.each([
  ["张　三", "张三"],
  ["张 三", "张三"],
  ["欧阳 娜娜", "欧阳娜娜"],
  ["诸葛 亮", "诸葛亮"],
  ["张 三 丰", "张三丰"],
  ["张三 李四", undefined],
  ["张三", undefined],
  ["Zhang San", undefined],
  ["记者 张", undefined],
])("%s without its spaces is %s", (written, name) => {
  expect(nameWithoutSpaces(written)).toBe(name);
});

test("no character of a byline is lost when it is split, but those between", () => {
  const piece = fc.constantFrom("记者", "通讯员", "张三", "李四", "王小五", "、", " ", "　", "摄影", "：", "本报记者");
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 8 }), (pieces) => {
      const people = splitByline(pieces.join(""));
      const names = people?.map(({ name }) => name).join("") ?? "";
      const written = pieces.join("").replace(/本报|记者|通讯员|摄影|[、 　：]/g, "");
      if (people) expect(names).toBe(written);
    }),
  );
});
