import { basename, join } from "node:path";
import type { z } from "zod";
import type { Publication, Site, Tag } from "#archive/registry";
import type { Point } from "#markdown/finding";
import type { YamlReading } from "#markdown/readYaml";
import { readYaml } from "#markdown/readYaml";
import { charactersOf, escapedCharacters } from "./checkCharacters";
import { linkFlaw } from "./containedFile";
import { decodeText } from "./decodeText";
import { leaveOutEmpty } from "./leaveOutEmpty";
import { parseRecord } from "./parseRecord";
import type { Problem } from "./problem";
import { addProblems, problemAt, problemsOf } from "./problem";
import { readBytes } from "./readBytes";
import type { Reference } from "./references";
import { findReferences, referencePlaces } from "./references";
import { fieldNames } from "./schema/fieldNames";
import { publicationFields, siteFields, tagFields } from "./schema/registries";
import { shortenLists } from "./shortenLists";

/** An entry of a registry file and where it stands; `record` is undefined where it has an error. */
export type Entry<T> = Point & {
  path: string;
  id: string;
  record: T | undefined;
  references: Reference[];
  redirects: (Point & { path: string })[];
};

/** The slug that `site.yml` gives as `lead`, and where. */
export type ChosenLead = Point & { path: string; slug: string };

export type Registries = {
  site: Site | undefined;
  lead: ChosenLead | undefined;
  tags: Entry<Tag>[];
  publications: Entry<Publication>[];
  problems: Problem[];
};

/** Reads `site.yml`, `tags.yml` and `publications.yml`. The last two may be missing: then they are empty. */
export function readRegistries(content: string): Registries {
  const problems: Problem[] = [];
  const site = readYamlFile(content, "site.yml", problems);
  const tags = readYamlFile(content, "tags.yml", problems);
  const publications = readYamlFile(content, "publications.yml", problems);
  return {
    site: readSite(content, site, problems),
    lead: site && readLead(site),
    tags: readEntries(tagFields, tags, referencePlaces.tag, problems),
    publications: readEntries(publicationFields, publications, [], problems),
    problems,
  };
}

type YamlFile = { path: string; yaml: YamlReading };

function readYamlFile(content: string, name: string, problems: Problem[]): YamlFile | undefined {
  const file = join(content, name);
  const path = `${basename(content)}/${name}`;
  const flaw = linkFlaw(content, file);
  const { bytes, detail } = flaw ? { detail: flaw } : readBytes(file);
  if (detail?.code === "unreadable" && detail.params.reason === "vanished") return undefined;
  const decoded = bytes ? decodeText(bytes) : { finding: { line: 1, column: 1, detail } };
  if (decoded.finding) {
    addProblems(problems, problemsOf(path, "file", [decoded.finding]));
    return { path, yaml: { ...readYaml(""), data: undefined } };
  }
  const yaml = readYaml(decoded.text, fieldNames);
  addProblems(problems, problemsOf(path, "file", yaml.findings));
  addProblems(problems, charactersOf(path, decoded.text));
  addProblems(problems, escapedCharacters(path, decoded.text, yaml));
  return { path, yaml };
}

function readSite(content: string, file: YamlFile | undefined, problems: Problem[]): Site | undefined {
  const path = `${basename(content)}/site.yml`;
  if (!file) {
    problems.push(problemAt(path, "file", { line: 1, column: 1 }, { code: "missingFile", params: { file: path } }));
    return undefined;
  }
  if (file.yaml.data === undefined) return undefined;
  const { data, problems: empty } = leaveOutEmpty(siteFields, file.yaml.data ?? {}, file);
  const parsed = parseRecord(siteFields, data, file);
  addProblems(problems, [...empty, ...parsed.problems]);
  if (!parsed.record) return undefined;
  // Every page is told of its site; only the archive needs to know what leads it.
  const { lead: _lead, ...site } = parsed.record;
  return site;
}

/** As it stands in the file, so that it is checked even where something else there is wrong. */
function readLead({ path, yaml }: YamlFile): ChosenLead | undefined {
  const slug = textIn(yaml.data, "lead")?.trim();
  return slug ? { ...yaml.locate(["lead"]), path, slug } : undefined;
}

/** Most entries of a registry: as many as are checked in some seconds. */
const mostEntries = 20_000;

function readEntries<T extends { id: string; redirectFrom: string[] }>(
  schema: z.ZodType<T>,
  file: YamlFile | undefined,
  places: Parameters<typeof findReferences>[0],
  problems: Problem[],
): Entry<T>[] {
  const data = file?.yaml.data;
  if (!file || data === undefined || data === null) return [];
  const { path, yaml } = file;
  if (!Array.isArray(data)) {
    problems.push(problemAt(path, "file", yaml.locate([]), { code: "notAList", params: {} }));
    return [];
  }
  if (data.length > mostEntries) {
    const params = { count: data.length, max: mostEntries };
    problems.push(problemAt(path, "file", yaml.locate([]), { code: "tooMany", params }));
  }
  return data.slice(0, mostEntries).flatMap((entry: unknown, index): Entry<T>[] => {
    const place = { path, yaml, base: [index] };
    const { data: short, problems: long } = shortenLists(entry, place);
    const { data: value, problems: empty } = leaveOutEmpty(schema, short, place);
    const parsed = parseRecord(schema, value, place);
    addProblems(problems, [...long, ...empty, ...parsed.problems]);
    // Even where the rest of the entry is broken, so that references to it are not called unknown too.
    const id = textIn(value, "id");
    if (id === undefined) return [];
    const redirects = (parsed.record?.redirectFrom ?? []).map((from, at) => ({
      ...yaml.locate([index, "redirectFrom", at]),
      path: from,
    }));
    const references = findReferences(places, value, yaml, [index]);
    return [{ ...yaml.locate([index, "id"]), path, id, record: parsed.record, references, redirects }];
  });
}

function textIn(value: unknown, key: string): string | undefined {
  const text: unknown = typeof value === "object" && value !== null ? Reflect.get(value, key) : undefined;
  return typeof text === "string" ? text : undefined;
}
