import { readAhead } from "#newsroom/readAhead";
import { readNewsroom } from "#newsroom/readNewsroom";
import { readSettings } from "#newsroom/settings";
import { pronounce } from "#publish/pronounce";
import { searchSource } from "#publish/searchSource";
import { traditionalMap } from "#publish/traditional";
import { compressNow, writeSearchFiles } from "#publish/writeSearchFiles";
import { indexFiles } from "#search/indexFiles";

/**
 * A process of its own, so that its memory is that of writing this index: a content folder to a folder of files, as a
 * build does it after its pages. Says how many seconds it took once the content was read.
 */
const [content = "", folder = ""] = process.argv.slice(2);
const settings = readSettings({ ARCHIVE_CONTENT: content });
await readAhead(settings);
const { edition } = readNewsroom(settings);
if (!edition) throw new Error(`${content} has errors: run npm run check.`);
const began = performance.now();
const lexicon = { traditional: traditionalMap(), pronounce };
await writeSearchFiles(folder, indexFiles(searchSource(edition, settings.content), lexicon, compressNow));
process.stdout.write(String((performance.now() - began) / 1000));
