import fc from "fast-check";
import { expect, test } from "vitest";
import { bylineText } from "#language/zh/bylineText";

test("people of one role stand together after it", () => {
  const bylines = [
    { name: "匡奕君", role: "记者" },
    { name: "汪娅", role: "通讯员" },
    { name: "宗璇", role: "记者" },
  ];
  expect(bylineText(bylines)).toBe("记者 匡奕君、宗璇　通讯员 汪娅");
});

test("somebody with two roles is printed once with both", () => {
  const bylines = [
    { name: "黄敏", role: "记者" },
    { name: "黄敏", role: "摄影" },
    { name: "黄敏", role: "记者" },
  ];
  expect(bylineText(bylines)).toBe("记者、摄影 黄敏");
});

test("an affiliation stands in brackets after the name", () => {
  expect(bylineText([{ name: "王一", role: "通讯员", affiliation: "市医院" }])).toBe("通讯员 王一（市医院）");
});

test("an affiliation that only one of somebody's bylines gives is not lost", () => {
  const bylines = [
    { name: "王一", role: "记者" },
    { name: "王一", role: "摄影", affiliation: "市医院" },
  ];
  expect(bylineText(bylines)).toBe("记者、摄影 王一（市医院）");
});

test("two people of one name and different affiliations stay two", () => {
  const bylines = [
    { name: "李伟", role: "通讯员", affiliation: "市医院" },
    { name: "李伟", role: "通讯员", affiliation: "市大学" },
  ];
  expect(bylineText(bylines)).toBe("通讯员 李伟（市医院）、李伟（市大学）");
});

test("names without a role stand alone; nobody makes nothing", () => {
  expect(bylineText([{ name: "甲" }, { name: "乙" }, { name: "丙", role: "编辑" }])).toBe("甲、乙　编辑 丙");
  expect(bylineText([])).toBe("");
});

const bylines = fc.array(
  fc.record({
    name: fc.constantFrom("甲", "乙", "丙", "丁"),
    role: fc.option(fc.constantFrom("记者", "通讯员", "摄影"), { nil: undefined }),
  }),
);

test("everybody is printed exactly once, and every role of theirs is named", () => {
  fc.assert(
    fc.property(bylines, (list) => {
      const groups = bylineText(list).split("　");
      for (const { name, role } of list) {
        const own = groups.filter((group) => group.includes(name));
        expect(own).toHaveLength(1);
        expect(own[0]?.split(name)).toHaveLength(2);
        if (role) expect(own[0]).toContain(role);
      }
    }),
  );
});
