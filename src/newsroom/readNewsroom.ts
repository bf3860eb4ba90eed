import { linkBaseOf } from "#archive/href";
import type { Site } from "#archive/registry";
import { boundProblems } from "./boundProblems";
import { openCache } from "./cache";
import { checkDates } from "./checkDates";
import { checkImages } from "./checkImages";
import { checkLead } from "./checkLead";
import { checkLinks, linkedFiles } from "./checkLinks";
import { checkNames } from "./checkNames";
import { checkRedirects, listRedirects } from "./checkRedirects";
import { checkReferences } from "./checkReferences";
import { checkUse } from "./checkUse";
import type { Edition } from "./edition";
import { buildEdition } from "./edition";
import { listKeysOnce } from "./listKeysOnce";
import { openPictureHeaders } from "./pictureHeaders";
import type { Problem } from "./problem";
import { hasErrors, sortProblems } from "./problem";
import type { Content } from "./readContent";
import { readContent } from "./readContent";
import { readRegistries } from "./readRegistries";
import { selectForPreview, selectPublished } from "./selectPublished";
import type { Settings } from "./settings";
import { sitePages } from "./sitePages";

export type Newsroom = {
  /** Every problem of every file, sorted by place. */
  problems: Problem[];
  /** How many articles were read, drafts counted. */
  articles: number;
  /** What may be published; undefined where an error forbids it. */
  edition: Edition | undefined;
};

/**
 * Reads a content folder whole: every file, every problem, and the edition that they make.
 *
 * @param tolerant for development: leaves out what has errors and publishes the rest
 */
export function readNewsroom(settings: Settings, tolerant = false): Newsroom {
  const registries = readRegistries(settings.content);
  const site = registries.site && { ...registries.site, origin: settings.origin ?? registries.site.origin };
  const base = linkBaseOf(site?.origin);
  const cache = openCache(settings.content, base);
  const content = readContent(settings.content, registries, cache, base);
  if (!tolerant) cache.prune();
  const { edition, problems } = checkContent(content, site, settings, tolerant);
  return { problems: boundProblems(listKeysOnce(sortProblems(problems))), articles: content.articles.length, edition };
}

/** Checks what joins the files, and makes the edition if nothing forbids it. */
function checkContent(content: Content, site: Site | undefined, { now, cards = "all" }: Settings, tolerant: boolean) {
  const selection = selectPublished(content, now);
  const pages = sitePages(content, selection);
  const headers = openPictureHeaders(content.folder);
  const { images, problems: imageProblems } = checkImages(content, headers);
  headers.save();
  const linked = linkedFiles(content);
  const redirects = listRedirects(content);
  const leadProblems = checkLead(content, selection);
  const problems = [
    ...content.problems,
    ...checkNames(content),
    ...checkReferences(content),
    ...leadProblems,
    ...checkLinks(content, pages),
    ...imageProblems,
    ...checkRedirects(redirects, content, pages),
    ...checkDates(content, now),
    ...checkUse(content),
  ];
  if (!site || (hasErrors(problems) && !tolerant)) return { problems, edition: undefined };
  const sound = tolerant ? withoutBroken(content, problems) : content;
  const published = tolerant ? selectForPreview(sound, now) : selection;
  const lead = hasErrors(leadProblems) ? undefined : content.registries.lead?.slug;
  const parts = { site, lead, content: sound, selection: published, images, linked, redirects, cards };
  return { problems, edition: buildEdition(parts) };
}

/** The content without the files that have errors, so that an editor sees the rest while mending them. */
function withoutBroken(content: Content, problems: readonly Problem[]): Content {
  const broken = new Set(problems.filter(({ severity }) => severity === "error").map(({ path }) => path));
  const sound = <T extends { path: string }>(readings: T[]): T[] => readings.filter(({ path }) => !broken.has(path));
  return {
    ...content,
    articles: sound(content.articles),
    institutions: sound(content.institutions),
    people: sound(content.people),
  };
}
