import { linkBaseOf } from "#archive/href";
import { openCache } from "./cache";
import { listContent } from "./listContent";
import { fillCache } from "./readFiles";
import { readRegistries } from "./readRegistries";
import { readSettings } from "./settings";

/** A process of `readAhead`: reads every n-th article into the cache. */
const [index = 0, processes = 1] = process.argv.slice(2).map(Number);
const { content, origin } = readSettings(process.env);
const base = linkBaseOf(origin ?? readRegistries(content).site?.origin);
const articles = listContent(content).records.article.filter((_, at) => at % processes === index);
fillCache("article", articles, openCache(content, base), base);
