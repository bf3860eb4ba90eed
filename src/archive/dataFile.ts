import type { SitePath } from "./href";
import { href } from "./href";

/** The tables of the data set, each in files of its own; an article's record names the others by their ids. */
export const dataNames = ["articles", "institutions", "people", "tags", "publications", "milestones"] as const;
export type DataName = (typeof dataNames)[number];

/** How each of them is written. */
export const dataFormats = ["json", "csv"] as const;
export type DataFormat = (typeof dataFormats)[number];

/** The files below `href.data`; not in `href`, because the script of the search page carries all of that. */
export const dataHref = {
  /** A table, or a part of one that is too large for one file. */
  file: (name: DataName, format: DataFormat, part?: number): SitePath =>
    `${href.data}${name}${part === undefined ? "" : `-${part}`}.${format}`,
  schema: (name: DataName): SitePath => `${href.data}schema/${name}.schema.json`,
} as const;

/** A file of the data set as it was written. */
export type DataFile = {
  name: DataName;
  format: DataFormat;
  path: SitePath;
  /** How many records it holds; of a file that only names its parts, how many these hold together. */
  records: number;
  bytes: number;
  /** The number of a part, from 1; absent for a whole table and for the file that names the parts. */
  part?: number | undefined;
};
