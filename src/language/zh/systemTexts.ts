import type { CommandTexts } from "../commands";

const at = (path: string) => (path === "" ? "" : ` ${path} `);
const full = (path: string) => `磁盘已满，写不下${at(path) || "文件"}。请腾出空间再运行。`;
const denied = (path: string) => `没有权限读写${at(path) || "文件"}。请改文件的权限，或换一个用户运行。`;
const tooMany = () => "同时打开的文件太多。请关掉别的程序，或用 ulimit -n 放宽限制，再运行。";
const inTheWay = (path: string) => `${path || "一个位置"} 被别的文件占着。请把它移开再运行。`;

export const system: CommandTexts["system"] = {
  EACCES: denied,
  EPERM: denied,
  EROFS: (path) => `${path || "磁盘"} 在只读的磁盘上，不能写。请换一个位置，或把磁盘改成可写。`,
  ENOSPC: full,
  EDQUOT: full,
  EMFILE: tooMany,
  ENFILE: tooMany,
  ENOMEM: () => "内存不够。请关掉别的程序，或换一台内存大些的机器。",
  ENOENT: (path) => `找不到${at(path) || "一个文件"}：它被移走或删掉了。请放回去，或等别的程序停下，再运行。`,
  ELOOP: (path) => `${path || "一个链接"} 是绕回自己的链接。请删掉这个链接，放上文件本身。`,
  ENOTDIR: (path) => `${path || "一个路径"} 的上一级是文件，不是文件夹。请换一个路径，或把那个文件移开。`,
  EISDIR: (path) => `${path || "一个路径"} 是文件夹，这里应当是文件。请把它移开再运行。`,
  EEXIST: inTheWay,
  ENOTEMPTY: inTheWay,
  ENAMETOOLONG: (path) => `${path || "一个路径"} 太长，系统不接受。请缩短文件名或换一个浅些的文件夹。`,
  EBUSY: (path) => `${path || "一个文件"} 正被占用（例如是挂载点）。请停下占用它的程序，或换一个位置。`,
  EIO: (path) => `读写${at(path) || "文件"}时磁盘出错。请检查磁盘，再运行。`,
};
