import { resolve } from "node:path";
import { isTaken } from "./isTaken";
import { writeTextArchive } from "./textArchive";

const [texts, folder, most = "100000"] = process.argv.slice(2);

if (texts === undefined || folder === undefined || !/^[1-9]\d*$/.test(most)) {
  process.stderr.write("npm run corpus:texts -- <folder of texts> <folder> [most articles]\n");
  process.exitCode = 1;
} else if (isTaken(folder)) {
  process.stderr.write(`${resolve(folder)}/content holds something already. Choose another folder.\n`);
  process.exitCode = 1;
} else {
  const count = writeTextArchive(resolve(texts), resolve(folder), Number(most));
  process.stdout.write(`${count} articles in ${resolve(folder)}/content\n`);
}
