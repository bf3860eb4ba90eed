/** What stands around the licences of others in the file that has them. */
export const licenceText = {
  introduction: "本站的脚本、样式和检索索引里有下列软件的代码或数据。各自的许可照录如下。\n",
  parts: { scripts: "检索页的脚本", styles: "网页的样式", index: "检索索引的数据" },
} as const;
