import { expect, test } from "vitest";
import { plainText } from "./plainText";

test("blocks stand on lines of their own and marks within a line leave no trace", () => {
  const html =
    '<h2 id="a">背景</h2>\n<p>干<strong>细</strong>胞<br>与<a href="../">治疗</a></p>\n<ul>\n<li>甲</li>\n<li>乙</li>\n</ul>';
  expect(plainText(html)).toBe("背景\n干细胞\n与治疗\n甲\n乙");
});

test("characters that HTML writes otherwise are themselves", () => {
  expect(plainText("<p>P&lt;0.05 &amp; n&gt;3&#x26;&#38;&quot;</p>")).toBe('P<0.05 & n>3&&"');
});
