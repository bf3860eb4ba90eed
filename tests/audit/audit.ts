import { join } from "node:path";
import { launch } from "../browser/chromium";
import { writeCorpus } from "../corpus/writeCorpus";
import { project } from "../site/run";
import { auditSite } from "./auditSite";
import type { Finding } from "./finding";
import { serveSite } from "./servedSite";
import { inTemporaryFolder } from "./temporaryWork";
import { installTools } from "./tools";

const generatedArticles = 300;

/** `npm run audit`: heavy tools over the real site and a generated one; exit code 1 where one finds a fault. */
installTools();
const faults = await inTemporaryFolder(["generated"], auditSites);
say(faults.length === 0 ? "The audit found no fault." : `The audit found ${faults.length} faults; see above.`);
process.exitCode = faults.length === 0 ? 0 : 1;

async function auditSites(folder: string): Promise<Finding[]> {
  writeCorpus(join(folder, "generated"), generatedArticles);
  const contents = { real: join(project, "content"), generated: join(folder, "generated", "content") };
  const found: Finding[] = [];
  const browser = await launch();
  try {
    for (const [name, content] of Object.entries(contents)) {
      const site = await serveSite(name, content, folder);
      found.push(...(await auditSite(site, browser, say)));
      site.close();
    }
  } finally {
    await browser.close();
  }
  return found;
}

function say(text: string): void {
  process.stdout.write(`${text}\n`);
}
