import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { gzipSync } from "node:zlib";
import { readAhead } from "#newsroom/readAhead";
import { readNewsroom } from "#newsroom/readNewsroom";
import { readSettings } from "#newsroom/settings";
import { indexFiles } from "#search/indexFiles";
import { manifestFile, writeManifest } from "#search/manifest";
import { searchSource } from "./searchSource";
import { pinyinReader, simplified } from "./transcription";

/** A process of its own, so that its memory is that of writing this index: a content folder to a folder of files.
 * Says how many seconds it took once the content was read. */
const [content = "", folder = ""] = process.argv.slice(2);
const generation = "bench";
const settings = readSettings({ ARCHIVE_CONTENT: content });
await readAhead(settings);
const { edition } = readNewsroom(settings);
if (!edition) throw new Error(`${content} has errors: run npm run check.`);
const began = performance.now();
const writing = indexFiles(searchSource(edition, settings.content), {
  traditional: simplified(),
  pronounce: pinyinReader(),
});
for (let next = writing.next(); ; next = writing.next()) {
  if (next.done) {
    writeFileSync(join(folder, manifestFile), writeManifest({ generation, ...next.value }));
    break;
  }
  const file = join(folder, generation, next.value.name);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, gzipSync(next.value.bytes, { level: 9 }));
}
process.stdout.write(String((performance.now() - began) / 1000));
