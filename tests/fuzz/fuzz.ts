import { fileURLToPath } from "node:url";
import { CheckingProcess } from "./checkingProcess";
import { fuzzTarget } from "./fuzzTarget";
import { parseOptions, usage } from "./options";
import { describeReport } from "./report";
import { targets } from "./targets";

/**
 * `npm run fuzz`: gives seeded inputs to everything that takes what others have written, and says which broke a promise.
 * Exit code 1 where one did.
 */
const options = parseOptions(process.argv.slice(2), Object.keys(targets));
if (options === undefined) {
  process.stderr.write(`${usage(Object.keys(targets))}\n`);
  process.exitCode = 1;
} else {
  const { names, minutes, ...stretch } = options;
  const checking = new CheckingProcess(fileURLToPath(new URL("./targets.ts", import.meta.url)));
  try {
    for (const name of names) {
      const until = minutes === undefined ? {} : { until: Date.now() + (minutes * 60_000) / names.length };
      const report = await fuzzTarget(checking, name, { ...stretch, ...until });
      process.stdout.write(`${describeReport(name, stretch.seed, report)}\n`);
      if (report.violations.length > 0) process.exitCode = 1;
    }
  } finally {
    checking.close();
  }
}
