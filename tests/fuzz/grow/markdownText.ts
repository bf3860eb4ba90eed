import type { Random } from "../../corpus/random";
import { attacks } from "../../markdown/hostile";
import { deepest, longestLine } from "./bounds";
import { word } from "./words";

/** A word that must come out again: it stands only where a reader would see it. */
export const mark = /词\d+终/g;

/** Makes fragments of a text; every marked word in them is another. */
export class MarkdownGrower {
  private marks = 0;

  constructor(private readonly random: Random) {}

  /** Blocks of a text, or what is left of them where something is not closed. */
  blocks(count: number): string[] {
    return Array.from(
      { length: count },
      () => this.random.pick(this.makers)() + this.random.pick(["\n\n", "\n\n", "\n", ""]),
    );
  }

  private readonly makers: (() => string)[] = [
    () => this.line(),
    () => (this.random.chance(0.1) ? this.endless() : this.line()),
    () => `${"#".repeat(this.random.between(1, 7))} ${this.line()}`,
    () => `${this.line()}\n${this.random.pick(["===", "---", "***", "  ---"])}`,
    () => this.list(),
    () => `${"> ".repeat(this.random.between(1, 4))}${this.line()}\n${this.line()}`,
    () => this.random.pick(["> ", "- ", "1. ", ">"]).repeat(this.random.between(1, deepest)) + this.mark(),
    () =>
      `${this.random.pick(["```", "~~~", "```js\n", "````\n"])}\n${this.mark()}\n${this.random.pick(["```", "~~~", ""])}`,
    () => `    ${this.mark()}\n\t${this.mark()}`,
    () => this.table(),
    () => `[^${this.label()}]: ${this.line()}`,
    () => `[${this.label()}]: ${this.address()} ${this.random.pick(["", '"题"', "(题)"])}`,
    () => this.element(3),
    () => this.element(3),
    () => `<${this.tag()}${this.attributes()}>${this.mark()}`,
    () => `${this.mark()}</${this.tag()}>`,
    () => this.attack(),
    () =>
      this.random.pick(["<!-- 注 -->", "<?x 注 ?>", "<![CDATA[注]]>", "<!doctype html>", "<!x 注>", "<!-- 注 --!>"]),
    () => this.random.pick(["---", "***", "\\", "&amp; &#x3c; &#0; &nope; &lt;b&gt;", "\u3000\u3000", "***\n---"]),
    () => `${"<div>".repeat(this.random.between(1, deepest))}${this.mark()}`,
    () => "*_**~`[(<!".charAt(this.random.between(0, 9)).repeat(this.random.between(1, 200)) + this.mark(),
  ];

  private mark(): string {
    return `词${this.marks++}终`;
  }

  private line(): string {
    return Array.from({ length: this.random.between(1, 4) }, () => this.span()).join(this.random.pick(["", " ", "\n"]));
  }

  /** One line, up to as long as a file may be. */
  private endless(): string {
    const piece = this.random.pick(["a ", "# ", "! ", "w. ", "研a", "研究，", "[a ", '" ']);
    return `${this.random.pick(["", "<b>一</b>", "<div ", "[", "# "])}${this.mark()} ${piece.repeat(this.random.between(1, longestLine / piece.length))}`;
  }

  private span(): string {
    const { random } = this;
    const around = random.pick(["", "*", "**", "_", "~~", "~", "`", "``", "“", "***", "\\"]);
    return random.pick([
      () => this.mark(),
      () => around + this.mark() + around,
      () => around + this.mark(),
      () => word(random),
      () => `[${this.mark()}](${this.address()}${random.pick(["", ' "题"', " '题"])}${random.pick([")", ")", ""])}`,
      () => `[${this.mark()}][${this.label()}]`,
      () => `![图](${this.address()})`,
      () => `[^${this.label()}]`,
      () => `<${this.address()}>`,
      () => this.element(1),
      () =>
        random.pick(["<br>", "<wbr/>", "<hr>", '<img src="a.jpg" alt="图">', "</p>", "<p>", "<li>", "</div>", "<td>"]),
    ])();
  }

  private list(): string {
    const bullet = this.random.pick(["- ", "* ", "1. ", "0) ", "- [ ] ", "- [x] ", "999999999. "]);
    return Array.from(
      { length: this.random.between(1, 4) },
      (_it, at) => " ".repeat(this.random.pick([0, 0, 2, 4]) * at) + bullet + this.line(),
    ).join("\n");
  }

  /** Rows need not have as many cells as the head. */
  private table(): string {
    const row = () => `| ${Array.from({ length: this.random.between(1, 4) }, () => this.span()).join(" | ")} |`;
    const columns = this.random.between(1, 3);
    const head = `| ${Array.from({ length: columns }, () => this.mark()).join(" | ")} |`;
    return [head, `|${" :-: |".repeat(columns)}`, ...Array.from({ length: 2 }, row)]
      .join("\n")
      .replaceAll("\n\n", "\n");
  }

  private element(depth: number): string {
    const name = this.tag();
    const inner = depth > 0 && this.random.chance(0.6) ? this.element(depth - 1) : this.mark();
    const lineBreak = this.random.pick(["", "", "\n", "\n\n"]);
    const end = this.random.chance(0.8) ? `</${name}>` : "";
    return `<${name}${this.attributes()}>${lineBreak}${this.mark()}${inner}${lineBreak}${end}`;
  }

  private tag(): string {
    return this.random.pick(tags);
  }

  private attributes(): string {
    return this.random.pick(["", "", "", ...attributes]);
  }

  private attack(): string {
    return this.random.pick(Object.values(attacks)).replaceAll("word", "").replaceAll("alert(1)", "ran(1)");
  }

  private label(): string {
    return this.random.pick(["1", "2", "a", "甲", "__proto__"]);
  }

  private address(): string {
    return this.random.pick(addresses);
  }
}

// No `rp`: what stands in it is for browsers without ruby alone.
const tags = [
  ..."div p section article aside header footer main nav form fieldset blockquote ul ol li dl dt dd a b i em span font".split(
    " ",
  ),
  ..."sub sup code kbd mark abbr q ruby rt label button table caption thead tbody tr th td details summary figure".split(
    " ",
  ),
  ..."figcaption pre h1 h2 h5 select option optgroup object video audio picture noscript svg g text foreignObject".split(
    " ",
  ),
  ..."title desc math mi mtext annotation-xml x-custom marquee template canvas textarea xmp noembed noframes listing".split(
    " ",
  ),
  ..."plaintext frameset body html head image isindex keygen nobr center dialog slot menu output progress meter map area".split(
    " ",
  ),
];

const attributes = [
  ' onclick="ran(1)"',
  ' onmouseover=ran(1) style="background:url(https://evil.example/a.png)"',
  ' href="javascript:ran(1)"',
  " href=' java\nscript:ran(1)'",
  ' href="/articles/a/" id="main" name="main"',
  ' src="data:image/svg+xml,<svg onload=ran(1)>"',
  ' srcset="https://evil.example/b.png 2x" background="https://evil.example/c.png"',
  ' class="wenwu" contenteditable autofocus tabindex=0',
  ' a="b',
  " a='>'",
  ' action="javascript:ran(1)" formaction="javascript:ran(1)"',
  ' xlink:href="javascript:ran(1)"',
  ' title="</p><script>ran(1)</script>"',
  " /onload=ran(1)/",
];

const addresses = [
  ..."https://example.org/ http://例子.cn/a?b=c#d /articles/a/ /a b/ #一 a.jpg ../x //evil.example/x mailto:a@b.cn tel:1".split(
    " ",
  ),
  ..."javascript:ran(1) JaVaScRiPt:ran(1) &#106;avascript:ran(1) data:text/html,<script>ran(1)</script> vbscript:x".split(
    " ",
  ),
  ..."java&Tab;script:ran(1) \u0001javascript:ran(1) javascript&colon;ran(1) blob:x file:///etc/passwd <> % %00 %e4%b8".split(
    " ",
  ),
];
