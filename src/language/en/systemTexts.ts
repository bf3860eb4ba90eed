import type { CommandTexts } from "../commands";

const full = (path: string) => `The disk is full: ${path || "a file"} cannot be written. Make room and run it again.`;
const denied = (path: string) =>
  `There is no permission for ${path || "a file"}. Change its permissions, or run as another user.`;
const tooMany = () => "Too many files are open. Close other programs or raise the limit (ulimit -n), and run it again.";
const inTheWay = (path: string) =>
  `Something else is at ${path || "a place that is needed"}. Move it and run it again.`;

export const system: CommandTexts["system"] = {
  EACCES: denied,
  EPERM: denied,
  EROFS: (path) => `${path || "The disk"} is on a read-only disk. Choose another place, or make the disk writable.`,
  ENOSPC: full,
  EDQUOT: full,
  EMFILE: tooMany,
  ENFILE: tooMany,
  ENOMEM: () => "There is not enough memory. Close other programs, or take a machine with more.",
  ENOENT: (path) =>
    `${path || "A file"} is not there: it was moved or deleted. Put it back, or wait until another program has ended, and run it again.`,
  ELOOP: (path) => `${path || "A link"} is a link that leads back to itself. Delete it and put the file itself there.`,
  ENOTDIR: (path) => `${path || "A path"} lies below a file, not a folder. Choose another path, or move that file.`,
  EISDIR: (path) => `${path || "A path"} is a folder where a file should be. Move it and run it again.`,
  EEXIST: inTheWay,
  ENOTEMPTY: inTheWay,
  ENAMETOOLONG: (path) =>
    `${path || "A path"} is too long for this system. Shorten its name, or choose a folder higher up.`,
  EBUSY: (path) =>
    `${path || "A file"} is in use (a mount point, for example). Stop what uses it, or choose another place.`,
  EIO: (path) => `The disk failed while ${path || "a file"} was read or written. Check the disk and run it again.`,
};
