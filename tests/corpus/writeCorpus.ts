import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Written } from "./article";
import { corpusArticle, firstYear, lastYear } from "./article";
import type { Names } from "./names";
import { namesFor } from "./names";
import { Random } from "./random";
import { institutionText, personText, publicationsYaml, siteYaml, tagsYaml } from "./registries";

/**
 * Writes a synthetic archive of `articles` articles into `<folder>/content`: the same bytes for the
 * same count and seed. It has no errors; a few registry entries of a small one may be unused.
 */
export function writeCorpus(folder: string, articles: number, seed = 1): void {
  const random = new Random(seed);
  const names = namesFor(random, articles);
  const content = join(folder, "content");
  makeFolders(content);
  writeRegistries(content, random, names, siteYaml);
  const written: Written = { articles: [], titles: new Set() };
  for (let number = 1; number <= articles; number++) {
    const article = corpusArticle(random, names, number, written);
    writeFileSync(join(content, "articles", article.year, `${article.slug}.md`), article.text);
    written.articles.push(article);
  }
}

/** Every file of `<content>` but the articles. */
export function writeRegistries(content: string, random: Random, names: Names, siteYaml: string): void {
  writeFileSync(join(content, "site.yml"), siteYaml);
  writeFileSync(join(content, "tags.yml"), tagsYaml(names));
  writeFileSync(join(content, "publications.yml"), publicationsYaml(names));
  for (const institution of names.institutions) {
    writeFileSync(join(content, "institutions", `${institution.id}.md`), institutionText(random, names, institution));
  }
  for (const person of names.people) {
    writeFileSync(join(content, "people", `${person.id}.md`), personText(random, names, person));
  }
}

export function makeFolders(content: string): void {
  for (const folder of ["institutions", "people"]) mkdirSync(join(content, folder), { recursive: true });
  for (let year = firstYear; year <= lastYear; year++) {
    mkdirSync(join(content, "articles", String(year)), { recursive: true });
  }
}
