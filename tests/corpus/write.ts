import { resolve } from "node:path";
import { isTaken } from "./isTaken";
import { writeCorpus } from "./writeCorpus";

const [folder, count = "", seed = "1"] = process.argv.slice(2);

if (folder === undefined || !/^\d+$/.test(count) || !/^\d+$/.test(seed)) {
  process.stderr.write("npm run corpus -- <folder> <count of articles> [seed]\n");
  process.exitCode = 1;
} else if (isTaken(folder)) {
  process.stderr.write(`${resolve(folder)}/content holds something already. Choose another folder.\n`);
  process.exitCode = 1;
} else {
  const start = performance.now();
  writeCorpus(resolve(folder), Number(count), Number(seed));
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  process.stdout.write(`${count} articles in ${resolve(folder)}/content, in ${seconds} s\n`);
}
