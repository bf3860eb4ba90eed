import { expect, test } from "vitest";
import { problemTexts as english } from "#language/en/problemTexts";
import { problemText } from "#language/problems";
import { problemTexts as chinese } from "#language/zh/problemTexts";
import type { Problem } from "#newsroom/problem";
import { printed, readFixture } from "./newsroom";
import { provocations } from "./provocations";

const provoked: Problem[] = [];

test.each(Object.entries(provocations))("a mistake of the kind %s is reported as such", (code, files) => {
  const found = readFixture(files).problems.find(({ detail }) => detail.code === code);
  expect(found).toBeDefined();
  if (found) provoked.push(found);
});

test("every problem has a message and a hint in both languages, as whole sentences", () => {
  for (const { detail } of provoked) {
    const zh = problemText(chinese, detail);
    const en = problemText(english, detail);
    expect(`${zh.message}${zh.hint}`).toMatch(/^[^。？]+。.*[。？]$/);
    expect(`${en.message} ${en.hint}`).toMatch(/^[^ ].*[.?] [A-Z].*[.?]$/);
    expect(`${en.message} ${en.hint} ${zh.message}${zh.hint}`).not.toMatch(/undefined|null|NaN|\[object/);
  }
});

test("English texts name place, mistake and remedy", () => {
  expect(printed(provoked, english)).toMatchInlineSnapshot(`
    "content/articles/2024/a.md:1:1 file: the file is empty. Write something, or delete the file.
    content/articles/2024/a.md:1:1 file: the file has 5.0 MB, more than the limit of 1.0 MB. Split it; keep pictures in files of their own, not in the text.
    public/film.mp4:1:1 file: the file has 101.0 MB, more than the limit of 100.0 MB. Make the picture smaller, or keep a large file on another site and link to it.
    content/articles/2024/a.md:1:1 file: this should be a file, but it is a folder. Rename the folder, or move it away.
    content/articles/2023:1:1 file: this should be a folder, but it is a file. Move or delete the file, and make a folder of that name.
    content/articles/2024/a.md:1:1 file: this link leads to "missing.md", which does not exist. Delete the link, or put the file itself in its place.
    content/articles/2024/a.md:1:1 file: the name or the path is too long to be read. Move it up, or shorten the names.
    content/articles/2024/a\\u000A.md:1:1 file: the name "a\\u000A.md" has invisible characters or is not UTF-8. Rename it; if it came in an archive file, pack or unpack that again as UTF-8.
    content/articles/2024/a.md:2:8 file: the file is not UTF-8; it looks like GB18030. Choose "Save as" in your editor, with UTF-8 as the encoding.
    content/articles/2024/a.md:10:3 file: there is an invisible control character, U+0007. Delete it; such characters mostly come with pasted text.
    content/articles/2024/a.md:10:1 body: "⾦" (U+2FA6) is a radical, mostly from a PDF; it only looks like the character. Write "金" (U+91D1).
    content/articles/2024/a.md:10:2 body: there is an invisible character, U+200B, which divides words. Delete it; such characters mostly come with text pasted from the web.
    content/articles/2024/a.md:10:2 body: a character was lost here before; U+FFFD is what is left. Look at the source and write the character that stood here.
    content/articles/2024/a.md:10:1 body: U+E5E5 is a private character; readers will see a blank, a box or something else. Look at the source and write the character of Unicode; if there is none, describe it in words.
    content/articles/a.md:1:1 file: this file is in the wrong place and would not be read. Save it as content/articles/YYYY/a.md.
    content/articles/2024/My Article.md:1:1 file: the file name "My Article" becomes a URL: only lower-case a-z, digits and hyphens, and not "page". Rename it, for example to my-article.md.
    content/articles/2024/aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa.md:1:1 file: the name has 201 bytes, more than the 200 of which files can be made. Shorten it; a Chinese character takes 3 bytes.
    content/articles/2024/a.md:3:7 date: the article's date is in 2023, but the file is in folder 2024. Move it to content/articles/2023/, or mend the date.
    content/articles/2024/base.md:1:1 slug: "base" is already used by content/articles/2023/base.md. Rename one file.
    content/site.yml:1:1 file: this file is missing. Create content/site.yml; see content/README.md.
    content/articles/2024/a.md:1:1 front matter: the file does not begin with front matter. Write --- on the first line, then the fields, then --- again.
    content/articles/2024/a.md:1:1 front matter: the front matter does not end. Write --- on a line of its own after the last field.
    content/articles/2024/a.md:1:4 front matter: front matter of the kind "js" is refused: only YAML is read, and no code is run. Make the first line ---.
    content/articles/2024/a.md:8:20 front matter: this is not valid YAML (BAD_INDENT). Check the indentation (spaces, no tabs), that quotes are closed, and the space after each colon.
    content/articles/2024/a.md:2:8 front matter: a colon inside the value was read as a new field. Put the whole value in quotes, for example "AKR1B10: 一个基因".
    content/articles/2024/a.md:2:6 front matter: the colon behind "title" is the full-width "：". Write title: 一则消息 instead, with an ASCII colon and one plain space.
    content/articles/2024/a.md:9:1 front matter: this line is indented by a full-width space (U+3000). Use plain spaces, as many on all lines of one level; mend other lines that have the same.
    content/articles/2024/a.md:9:3 front matter: "–" does not begin an entry of a list. Write an ASCII hyphen and a space, "- ", for every entry.
    content/articles/2024/a.md:2:8 front matter: the value begins with a sign that means something in YAML, and was not read as text. Write "[综述]肝癌研究" with quotes around the whole value.
    content/articles/2024/a.md:2:13 front matter: "#2 队列完成入组" was taken for a comment; readers would not see it. Write "一期临床 #2 队列完成入组" with quotes around the whole value; a comment needs a line of its own.
    content/articles/2024/a.md:8:32 front matter: the comma within braces cuts "1,286" in two. Write "1,286" with quotes around the whole value.
    content/articles/2024/a.md:8:1 front matter: the key "ai" is written twice. Keep one of them.
    content/articles/2024/a.md:2:14 front matter: YAML anchors and aliases (& and *) are not supported. Write the content out, or quote a value that begins with * or &.
    content/articles/2024/a.md:10:1 body: brackets, lists, quotations or HTML elements are nested too deep to be read. Check for closing brackets or tags that are missing, and for symbols that came with pasted text.
    content/articles/2024/a.md:1:1 front matter: the front matter has 100101 characters, more than the limit of 100000, and was not read. Check whether the --- that ends it is missing, or move long texts into the body.
    content/articles/2024/a.md:12:1 body: what stands in "[^1]:" would not be shown. Finish the tag, quotes or comment (with > or -->), move words out of the tag, refer to the footnote or link, or delete it.
    content/articles/2024/a.md:10:1 body: up to here the paragraph has more than 1000 signs of Markdown or HTML; it was not set. Divide it, or delete signs, spaces and empty lines that do nothing.
    content/articles/2024/a.md:9:1 file: the file has more problems than are listed: 1 more. Mend those above first, then check again.
    content/articles/2024/a.md:6:11 sources[0]: this should be "key: value" lines. Write one key a line with a space after the colon, for example title: Words.
    content/articles/2024/a.md:8:7 tags: this should be a list. Write [one, two], or begin each line with "- ".
    content/articles/2024/a.md:9:1 body: there is no text. Write it after the second ---.
    content/articles/2024/a.md:8:1 titel: there is no key "titel". Did you mean "title"?
    content/articles/2024/a.md:2:1 Title: the key "Title" has the wrong case. Write title.
    content/articles/2024/a.md:2:1 ai: ai is required. Add ai; see content/README.md.
    content/articles/2024/a.md:2:1 title: the key has no value. Write one, or delete the line.
    content/articles/2024/a.md:8:1 subtitle: subtitle has no value and was taken as left out. Write one, or delete the line.
    content/articles/2024/a.md:2:8 title: this should be text. Write one value, not a list or nested keys.
    content/articles/2024/a.md:5:7 kind: "new" is not one of the possible values. Did you mean "news"? Possible: person, institution, result, platform, partnership, news.
    content/articles/2024/a.md:8:8 draft: "yes" is neither true nor false. Write true or false.
    content/articles/2024/a.md:8:10 summary: 2 characters; it should have 30 to 200. Say more: who, where, what was done, how far along.
    content/articles/2024/a.md:8:7 tags: at least 1 needed. Add one, or delete the key.
    content/articles/2024/a.md:8:15 redirectFrom: the list has 1001 entries; those after the first 1000 were not checked. Delete what is too much, or divide it among several files.
    content/articles/2024/a.md:3:7 date: "五月十六日" is not a date. Write 2022, 2022-05, 2022-05-16 or 2022-05-16T07:30:03+08:00.
    content/articles/2024/a.md:3:7 date: "2024-02-31" is not a calendar date. Write a real day, for example 2024-02-29.
    content/articles/2024/a.md:4:8 added: "2026-07-01" is still to come: today is 2026-06-01. Check the date; a wrong clock of the computer has the same effect.
    content/articles/2024/a.md:4:8 added: "2062-01-02" is more than a year ahead: today is 2026-06-01. Check whether the year is mistyped.
    content/articles/2024/a.md:4:8 added: the article was added on "2024-05-15", before its news of "2024-05-16". Check both: added is when it came into the archive, date is when the news was published.
    content/articles/2024/a.md:8:10 embargo: "2026-12-01" is not an exact instant. Write time and zone too, for example 2026-12-01T09:00:00+08:00.
    content/tags.yml:3:9 [2].id: "Liver Disease" cannot be an id: only lower-case a-z, digits and hyphens, and not "page". Write for example liver-disease.
    content/articles/2024/a.md:6:29 sources[0].url: "www.example.org" is not a URL. Write a whole one that begins with https:// or http://.
    content/site.yml:4:10 contact: "编辑部" is not a mail address. Write it as name@example.org.
    content/articles/2024/a.md:8:40 works[0].doi: "https://doi.org/10.1000/1" has characters that are of no DOI. Write 10.1000/1 alone.
    content/articles/2024/a.md:8:16 redirectFrom[0]: "https://example.org/old" is not an old path of this site. Write a path that begins with /, for example /2022/05/16/title.html, without domain, query or fragment.
    content/articles/2024/a.md:8:16 redirectFrom[0]: the path has 1010 bytes, more than the 1000 of which files can be made. Check whether too much was pasted; an old path that really was so long cannot be kept: delete the line.
    content/site.yml:4:14 indexNowKey: "短钥" cannot be a key of IndexNow. Write 8 to 128 letters, digits or hyphens, for example the output of \`openssl rand -hex 16\`.
    content/articles/2024/a.md:8:41 works[0].year: "19年" is not a year. Write four digits, for example 2019.
    content/site.yml:4:9 origin: "https://example.org/?from=here" cannot be the site's address. Write scheme, host and perhaps a path, for example https://example.org/research; no query, fragment or user.
    content/articles/2024/a.md:6:42 sources[0].bylines[0].name: "记者张三" is more than the name of one person. Write one entry for each, with what they do as role: { name: 张三, role: 记者 }.
    content/articles/2024/a.md:6:42 sources[0].bylines[0].name: the name "张　三" has a space in it. Write 张三; search and references take it for another name.
    content/articles/2024/a.md:8:9 works[0]: both title and container are missing. Write at least one of them.
    content/articles/2024/a.md:8:11 figures[0]: asOf and period exclude each other. Delete one of them.
    content/people/first-hospital.md:1:1 id: the id "first-hospital" is already used by content/institutions/first-hospital.md. Choose another.
    content/tags.yml:3:9 tag: "癌症" already is the id, a label or a synonym of the tag oncology. A term can mean one tag only; delete one of the two.
    content/articles/2024/b.md:8:16 redirectFrom: the old path "/old.html" is already used by content/articles/2024/a.md. An old path can lead to one page only; delete one of the two.
    content/articles/2024/a.md:8:16 redirectFrom: "/articles/base/" is a page of this site now and cannot be an old path. Delete the line, or write the path from before the change.
    content/articles/2024/a.md:8:8 tags[0]: the "、" in "肝癌、肿瘤" separates nothing; the whole was taken for one word. Write [肝癌, 肿瘤], with an ASCII comma and a space.
    content/articles/2024/a.md:8:8 tags[0]: unknown tag "肝ai". Did you mean "肝癌"? Tags are listed in content/tags.yml.
    content/site.yml:4:7 lead: there is no article "bse" to lead the front page. Did you mean "base"? Write an article's slug, which is its file name without .md.
    content/site.yml:4:7 lead: "a" has been retracted or withdrawn and cannot lead the front page. Write the slug of another article, for example base, or delete the line.
    content/site.yml:4:7 lead: "a" is a draft or under embargo; until it is public the newest article leads the front page. It takes its place by itself; to choose a lead for now, write the slug of a public article.
    content/tags.yml:3:33 broader: there are more than 100 levels above this one. Check whether the levels go round in a circle, or take some out.
    content/institutions/city-university.md:5:9 parent: the levels go round in a circle: city-university → first-hospital → city-university. Delete one of the links.
    content/articles/2024/a.md:10:2 body: this site has no page "/articles/bas/". Did you mean "/articles/base/"?
    content/articles/2024/a.md:10:2 body: the heading that "/articles/base/#经" leads to does not exist. Did you mean "#经过"?
    content/articles/2024/a.md:10:2 body: "base.md" is not a whole link. Write /articles/file-name/ within the site, https://… to elsewhere.
    content/articles/2024/a.md:10:2 body: "/articles/b/" is a draft or under embargo; readers cannot see it. Delete the link, or add it once that article is public.
    content/articles/2024/a.md:10:1 body: there is no image "photo.jpg". Put the image beside the article, or in public/ with a path that begins with /.
    content/articles/2024/a.md:10:1 body: the image "file:///home/editor/photo.jpg" is a path on your own computer; no other has it. Put the image beside the article, and write its name alone: photo.jpg.
    content/articles/2024/a.md:10:1 body: a file beside the article looks like "café.jpg", but has other code points (macOS takes é apart). Copy the name from here and rename the file with it, or use plain letters in both.
    content/articles/2024/a.md:10:1 body: "photo.svg" is not a usable image format. Convert it to .jpg, .jpeg, .png, .gif, .webp, .avif.
    content/articles/2024/a.md:10:1 body: "photo.jpg" cannot be read as a picture, whatever its name says. Open it in an image editor and save it again as one of .jpg, .jpeg, .png, .gif, .webp, .avif.
    content/articles/2024/a.md:10:1 body: "photo.jpg" is a picture of another format than its name says. Rename the file to photo.png, here too.
    content/articles/2024/a.md:10:1 body: names like "photo.w480.jpg" are kept for the narrower versions of pictures, which the build makes itself. Rename that file, for example to photo-w480.jpg.
    content/people/li-si.md:1:1 id: no article uses the person "li-si"; it is not published. Write its id in the article that is about it; until there is one it may stay.
    content/articles/2024/a.md:5:7 stage: this result has no research stage. Add stage (basic, animal, clinical, approved, in-use) if a source states it; leave it out if none does.
    content/articles/2024/a.md:12:1 body: the headings jump from level 2 to level 4. Write ### instead.
    content/articles/2024/a.md:10:1 body: a first-level heading in the text competes with the title; it is shown as second level. Write ## instead.
    content/articles/2024/a.md:10:1 body: the HTML element <center> is not supported; only its text was kept. Write Markdown instead.
    content/articles/2024/a.md:10:3 body: "<script>" was removed for safety. A text runs no code and embeds nothing from elsewhere; delete it.
    content/articles/2024/a.md:10:1 body: the image "https://example.org/photo.jpg" is on another site; it was made a link. Download it and put it beside the article: readers' browsers visit no third party.
    content/articles/2024/a.md:10:1 body: "##研究背景" looks like a heading and is none; readers will see these signs. Write ## 研究背景 instead.
    content/articles/2024/a.md:10:2 body: "[甲]（/articles/a/）" did not become a link or a picture; readers will see these signs. Write [甲](/articles/a/) with ASCII brackets and no space in the address.
    content/articles/2024/a.md:10:1 body: the - of "- 5℃保存" was taken for a list; readers will not see it. Write \\-5℃保存 if it belongs to the number, or say it in words.
    content/articles/2024/a.md:10:1 body: the image "photo.jpg" has no text alternative. Say in the brackets what is to be seen, for example ![the team in its laboratory](photo.jpg)."
  `);
});

test("Chinese texts name place, mistake and remedy", () => {
  expect(printed(provoked, chinese)).toMatchInlineSnapshot(`
    "content/articles/2024/a.md:1:1 file: 文件是空的。 请写入内容，或删除这个文件。
    content/articles/2024/a.md:1:1 file: 文件有 5.0 MB，超过上限 1.0 MB。 请拆成几篇；图片请另存为文件，不要嵌在正文里。
    public/film.mp4:1:1 file: 文件有 101.0 MB，超过上限 100.0 MB。 请缩小图片，或把大文件放到别的网站，再用链接指过去。
    content/articles/2024/a.md:1:1 file: 这里应当是文件，却是文件夹。 请给这个文件夹改名，或移走它。
    content/articles/2023:1:1 file: 这里应当是文件夹，却是文件。 请移走或删除这个文件，再建同名的文件夹。
    content/articles/2024/a.md:1:1 file: 链接指向的“missing.md”不存在。 请删除这个链接，或换成文件本身。
    content/articles/2024/a.md:1:1 file: 名称或路径太长，无法读取。 请移到浅一些的文件夹，或缩短名称。
    content/articles/2024/a\\u000A.md:1:1 file: 名称“a\\u000A.md”里有看不见的字符，或不是 UTF-8 编码。 请改名；如果来自压缩包，请按 UTF-8 重新打包或解压。
    content/articles/2024/a.md:2:8 file: 文件不是 UTF-8 编码，看起来是 GB18030。 请在编辑器里选择“另存为”，编码选 UTF-8。
    content/articles/2024/a.md:10:3 file: 有看不见的控制字符 U+0007。 请删除它；这样的字符多半是从别的软件粘贴来的。
    content/articles/2024/a.md:10:1 body: “⾦”（U+2FA6）是部首，不是汉字，多半来自 PDF，看起来和汉字一样。 请改成“金”（U+91D1）。
    content/articles/2024/a.md:10:2 body: 有看不见的字符 U+200B，会隔断词语。 请删除它；这样的字符多半是从网页粘贴来的。
    content/articles/2024/a.md:10:2 body: 这里有一个字已经丢失，只剩下 U+FFFD。 请对照来源，补上原来的字。
    content/articles/2024/a.md:10:1 body: U+E5E5 是私用区的字符，在读者的设备上会显示成空白、方框或别的字。 请对照来源，改成 Unicode 里的那个字；没有的字，请用文字说明它的写法。
    content/articles/a.md:1:1 file: 这个文件放错了地方，不会被读取。 请存为 content/articles/YYYY/a.md。
    content/articles/2024/My Article.md:1:1 file: 文件名“My Article”会成为网址，只能用小写字母 a–z、数字和连字符，且不能叫 page。 请改名，例如 my-article.md。
    content/articles/2024/aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa.md:1:1 file: 名称有 201 字节，超过上限 200，做不成文件。 请缩短；一个汉字占 3 字节。
    content/articles/2024/a.md:3:7 date: 文章的日期在 2023 年，文件却在 2024 文件夹。 请移到 content/articles/2023/，或改正日期。
    content/articles/2024/base.md:1:1 slug: “base”已经被 content/articles/2023/base.md 使用。 请给其中一个文件改名。
    content/site.yml:1:1 file: 缺少这个文件。 请新建 content/site.yml，写法见 content/README.md。
    content/articles/2024/a.md:1:1 front matter: 文件开头没有题头（front matter）。 请在第一行写 ---，写完各字段后再用一行 --- 结束。
    content/articles/2024/a.md:1:1 front matter: 题头没有结束。 请在最后一个字段之后单独写一行 ---。
    content/articles/2024/a.md:1:4 front matter: 题头标明为“js”，这里只接受 YAML，也从不执行代码。 请把第一行改为 ---。
    content/articles/2024/a.md:8:20 front matter: YAML 写法有误（缩进不一致，或括号没有关上）。 请检查缩进（用空格，不用制表符）、引号是否成对、冒号后是否有空格。
    content/articles/2024/a.md:2:8 front matter: 值里的英文冒号被当成了新的字段。 请给整个值加上引号，写成 "AKR1B10: 一个基因" ，或改用中文冒号“：”。
    content/articles/2024/a.md:2:6 front matter: “title”后面是中文冒号“：”。 请用英文冒号加一个普通空格，写成 title: 一则消息 。
    content/articles/2024/a.md:9:1 front matter: 这一行用全角空格（U+3000）缩进。 请改成普通空格，同一级的各行空得一样多；别的行也这样的，一并改正。
    content/articles/2024/a.md:9:3 front matter: “–”不是列表的记号。 请改成英文减号加一个空格，写成“- ”；各项都一样改。
    content/articles/2024/a.md:2:8 front matter: 值以有特殊含义的符号开头，没有读成一段文字。 请给整个值加上引号，写成 "[综述]肝癌研究" 。
    content/articles/2024/a.md:2:13 front matter: “#2 队列完成入组”被当成了注释，读者看不到。 请给整个值加上引号，写成 "一期临床 #2 队列完成入组" ；真是注释的，请另起一行。
    content/articles/2024/a.md:8:32 front matter: 花括号里的英文逗号把“1,286”分成了两项。 请给整个值加上引号，写成 "1,286" 。
    content/articles/2024/a.md:8:1 front matter: 字段“ai”写了两次。 请只留一个。
    content/articles/2024/a.md:2:14 front matter: 不支持 YAML 的锚点和别名（& 与 *）。 请把内容写全，或给以 * 或 & 开头的值加引号。
    content/articles/2024/a.md:10:1 body: 括号、列表、引用或 HTML 元素嵌套得太深，无法读取。 请检查是否漏写了结束的括号或标签，或从别处粘贴了多余的符号。
    content/articles/2024/a.md:1:1 front matter: 题头有 100101 个字符，超过上限 100000，没有读取。 请检查题头是否漏了结束的 ---，或把长的文字移到正文里。
    content/articles/2024/a.md:12:1 body: “[^1]:”里的文字不会显示。 请把标签、引号或注释写完（补上 >、引号或 -->），把尖括号里的文字移到外面，在正文里引用这条脚注或链接，或删除它。
    content/articles/2024/a.md:10:1 body: 这一段到这里已有 1000 处以上的 Markdown 或 HTML 标记，太多了，没有排版。 请拆开，或删去多余的符号、空格和空行。
    content/articles/2024/a.md:9:1 file: 这个文件还有 1 个问题，没有列出。 请先改好上面的，再检查一次。
    content/articles/2024/a.md:6:11 sources[0]: 这里应当是“字段: 值”的形式。 请每行写一个字段，冒号后空一格，例如 title: 题名。
    content/articles/2024/a.md:8:7 tags: 这里应当是一个列表。 请写成 [甲, 乙] ，或每行以“- ”开头。
    content/articles/2024/a.md:9:1 body: 没有正文。 请在题头的第二个 --- 之后写正文。
    content/articles/2024/a.md:8:1 titel: 没有“titel”这个字段。 是不是“title”？
    content/articles/2024/a.md:2:1 Title: 字段“Title”的大小写不对。 请写成 title 。
    content/articles/2024/a.md:2:1 ai: 缺少必填字段 ai。 请补上 ai，写法见 content/README.md。
    content/articles/2024/a.md:2:1 title: 字段没有值。 请填写，或删除这一行。
    content/articles/2024/a.md:8:1 subtitle: subtitle 没有值，当作没有写。 请填写，或删除这一行。
    content/articles/2024/a.md:2:8 title: 这里应当是一段文字。 请写成一个值，不要写成列表或分级的字段。
    content/articles/2024/a.md:5:7 kind: “new”不是可选的值。 是不是“news”？可选：person、institution、result、platform、partnership、news。
    content/articles/2024/a.md:8:8 draft: “yes”应当是 true 或 false。 请写 true（是）或 false（否）。
    content/articles/2024/a.md:8:10 summary: 共 2 个字，应在 30 到 200 字之间。 请写得更完整：谁、在哪里、做了什么、到了哪一步。
    content/articles/2024/a.md:8:7 tags: 至少要有 1 项。 请补上，或删除这个字段。
    content/articles/2024/a.md:8:15 redirectFrom: 列表有 1001 项，最多 1000 项，多出的没有检查。 请删去多余的，或分写在几个文件里。
    content/articles/2024/a.md:3:7 date: “五月十六日”不是日期。 请写 2022、2022-05、2022-05-16 或 2022-05-16T07:30:03+08:00。
    content/articles/2024/a.md:3:7 date: “2024-02-31”不是日历上的日期。 请写真实的日期，例如 2024-02-29。
    content/articles/2024/a.md:4:8 added: “2026-07-01”还没有到，今天是 2026-06-01。 请核对日期；电脑的时钟不对，也会这样提示。
    content/articles/2024/a.md:4:8 added: “2062-01-02”在一年以后，今天是 2026-06-01。 请核对年份是不是写错了。
    content/articles/2024/a.md:4:8 added: 收录日期“2024-05-15”早于消息的日期“2024-05-16”。 请核对：added 是收录进档案的日期，date 是消息见报的日期。
    content/articles/2024/a.md:8:10 embargo: “2026-12-01”不是精确的时刻。 请写明时、分、秒和时区，例如 2026-12-01T09:00:00+08:00。
    content/tags.yml:3:9 [2].id: “Liver Disease”不能用作代号：只能用小写字母 a–z、数字和连字符，且不能叫 page。 请改为例如 liver-disease。
    content/articles/2024/a.md:6:29 sources[0].url: “www.example.org”不是网址。 请写以 https:// 或 http:// 开头的完整网址。
    content/site.yml:4:10 contact: “编辑部”不是电子邮件地址。 请写成 name@example.org 的形式。
    content/articles/2024/a.md:8:40 works[0].doi: “https://doi.org/10.1000/1”里有不属于 DOI 的字符。 请只写编号： 10.1000/1 。
    content/articles/2024/a.md:8:16 redirectFrom[0]: “https://example.org/old”不是站内的旧路径。 请写以 / 开头的路径，例如 /2022/05/16/title.html，不带域名、问号和井号。
    content/articles/2024/a.md:8:16 redirectFrom[0]: 路径有 1010 字节，超过上限 1000，做不成文件。 请核对是不是多写了；确实这么长的旧路径无法保留，请删除这一行。
    content/site.yml:4:14 indexNowKey: “短钥”不能用作 IndexNow 的密钥。 请写 8 到 128 个英文字母、数字或连字符，例如 openssl rand -hex 16 的输出。
    content/articles/2024/a.md:8:41 works[0].year: “19年”不是年份。 请写四位数字，例如 2019。
    content/site.yml:4:9 origin: “https://example.org/?from=here”不能用作站点地址。 请写协议、域名和可选的路径，例如 https://example.org/research，不带问号、井号、用户名。
    content/articles/2024/a.md:6:42 sources[0].bylines[0].name: “记者张三”不只是一个人的姓名。 一人一项，职务写在 role 里，请写成 { name: 张三, role: 记者 } 。
    content/articles/2024/a.md:6:42 sources[0].bylines[0].name: 姓名“张　三”中间有空格。 请写成 张三 ，不然搜索和引文会把它当成别的名字。
    content/articles/2024/a.md:8:9 works[0]: title（题名）和 container（刊名或奖项名）都没有写。 请至少写一个。
    content/articles/2024/a.md:8:11 figures[0]: asOf（截至）和 period（时段）只能写一个。 请删除其中一个。
    content/people/first-hospital.md:1:1 id: 代号“first-hospital”已经被 content/institutions/first-hospital.md 使用。 请换一个代号。
    content/tags.yml:3:9 tag: “癌症”已经是标签 oncology 的代号、名称或同义词。 一个词只能指一个标签，请删除其中一处。
    content/articles/2024/b.md:8:16 redirectFrom: 旧路径“/old.html”已经被 content/articles/2024/a.md 使用。 一个旧路径只能通向一页，请删除其中一处。
    content/articles/2024/a.md:8:16 redirectFrom: “/articles/base/”现在就是站内的一页，不能当作旧路径。 请删除这一行，或改写成改名以前的路径。
    content/articles/2024/a.md:8:8 tags[0]: “肝癌、肿瘤”里的“、”不起分隔作用，整个被当成了一个词。 请用英文逗号加空格分开，写成 [肝癌, 肿瘤] 。
    content/articles/2024/a.md:8:8 tags[0]: 没有“肝ai”这个标签。 是不是“肝癌”？标签列在 content/tags.yml。
    content/site.yml:4:7 lead: 没有代号为“bse”的文章，不能作首页头条。 是不是“base”？请写文章的代号，就是文件名去掉 .md。
    content/site.yml:4:7 lead: “a”已经撤稿或撤下，不能作首页头条。 请写另一篇文章的代号，例如 base，或删除这一行。
    content/site.yml:4:7 lead: “a”是草稿或尚未解禁的文章，公开以前由最新的一篇代作首页头条。 公开以后会自动换上；现在就要指定头条，请写一篇已公开文章的代号。
    content/tags.yml:3:33 broader: 上级之上还有上级，超过 100 级。 请检查上级是否绕成了圈，或减少级数。
    content/institutions/city-university.md:5:9 parent: 上级关系绕成了圈：city-university → first-hospital → city-university。 请删除其中一个上级。
    content/articles/2024/a.md:10:2 body: 站内没有“/articles/bas/”这一页。 是不是“/articles/base/”？
    content/articles/2024/a.md:10:2 body: “/articles/base/#经”指向的标题不存在。 是不是“#经过”？
    content/articles/2024/a.md:10:2 body: “base.md”不是完整的链接。 站内链接写 /articles/文件名/，站外链接写 https://…。
    content/articles/2024/a.md:10:2 body: “/articles/b/”是草稿或尚未解禁的文章，读者还看不到。 请删除这个链接，或等那篇文章公开后再加。
    content/articles/2024/a.md:10:1 body: 找不到图片“photo.jpg”。 请把图片放在文章旁边，或放进 public/ 并写以 / 开头的路径。
    content/articles/2024/a.md:10:1 body: 图片“file:///home/editor/photo.jpg”写的是自己电脑上的路径，别人的电脑上没有。 请把图片放在文章旁边，这里只写文件名 photo.jpg 。
    content/articles/2024/a.md:10:1 body: 文章旁边有一个文件，名称和“café.jpg”看起来一样，编码却不同（带附加符号的字母在 macOS 上拆成两个字符）。 请复制这里的名称，用它给文件重新命名，或两处都改用英文字母。
    content/articles/2024/a.md:10:1 body: “photo.svg”不是可用的图片格式。 请转换为 .jpg、.jpeg、.png、.gif、.webp、.avif。
    content/articles/2024/a.md:10:1 body: “photo.jpg”读不出图片，文件可能损坏，或者并不是图片。 请用看图软件打开，另存为 .jpg、.jpeg、.png、.gif、.webp、.avif 中的一种。
    content/articles/2024/a.md:10:1 body: “photo.jpg”的实际格式与文件名不符。 请把文件改名为 photo.png，这里也照改。
    content/articles/2024/a.md:10:1 body: “photo.w480.jpg”这样的文件名留给程序生成的较窄图片。 请把那个文件改名，例如 photo-w480.jpg。
    content/people/li-si.md:1:1 id: 没有文章用到人物“li-si”，所以它不会发布。 请在写到它的文章里写上它的代号；暂时没有，留着也不妨碍发布。
    content/articles/2024/a.md:5:7 stage: 成果没有写研究阶段。 来源写明时请加 stage（basic、animal、clinical、approved、in-use）；来源没有写就不加。
    content/articles/2024/a.md:12:1 body: 标题从第 2 级跳到了第 4 级。 请改用 ###。
    content/articles/2024/a.md:10:1 body: 正文里的一级标题会与文章标题混淆，已按二级标题处理。 请改用 ##。
    content/articles/2024/a.md:10:1 body: 不支持 HTML 元素 <center>，只保留了其中的文字。 请改用 Markdown。
    content/articles/2024/a.md:10:3 body: 为安全起见，已去掉“<script>”。 正文不运行代码，也不嵌入别处的内容，请删除。
    content/articles/2024/a.md:10:1 body: 图片“https://example.org/photo.jpg”在别的网站上，已改为链接。 请下载图片，放在文章旁边；读者的浏览器不会访问第三方。
    content/articles/2024/a.md:10:1 body: “##研究背景”看起来是标题，却没有成为标题，读者会看到这些符号。 请写成 ## 研究背景 。
    content/articles/2024/a.md:10:2 body: “[甲]（/articles/a/）”没有成为链接或图片，读者会看到这些符号。 请用英文括号、不带空格的地址，写成 [甲](/articles/a/) 。
    content/articles/2024/a.md:10:1 body: “- 5℃保存”里的 - 被当成了列表，读者看不到这个符号。 如果它是数值的一部分，请写成 \\-5℃保存 ，或改写成文字。
    content/articles/2024/a.md:10:1 body: 图片“photo.jpg”没有文字说明。 请在方括号里写图上有什么，例如 ![团队在实验室](photo.jpg)。"
  `);
});
