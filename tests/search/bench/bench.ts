import { mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import type { Browser } from "playwright-core";
import { launch } from "../../browser/chromium";
import { build } from "../../site/run";
import type { Engine, EngineWork } from "./engine";
import { makeQueries } from "./makeQueries";
import type { Outcome } from "./metrics";
import { measure } from "./metrics";
import { openMiniSearch } from "./miniSearchEngine";
import { openBenchArchive } from "./openBenchArchive";
import type { BenchOptions, EngineName } from "./options";
import { readOptions } from "./options";
import { openOurs } from "./oursEngine";
import { openPagefind } from "./pagefindEngine";
import type { QueryClass } from "./query";
import type { MeasuredClass } from "./report";
import { indexTable, legend, queryTable } from "./report";
import { installTools } from "./tools";
import { pinyinOf, toTraditional } from "./transcription";

const openers: Record<EngineName, (work: EngineWork) => Promise<Engine>> = {
  ours: (work) => openOurs(work, {}),
  "ours-facets": (work) => openOurs(work, { facets: true }),
  "ours-whole": (work) => openOurs(work, { ranges: false }),
  pagefind: openPagefind,
  minisearch: openMiniSearch,
};

/** `npm run bench:search`: the same seeded queries at every engine, archive by archive, side by side. */
const options = readOptions(process.argv.slice(2));
installTools();
const folder = mkdtempSync(join(tmpdir(), "archive-search-"));
const browser = await launch();
try {
  for (const [index, archive] of options.archives.entries())
    await benchArchive(archive, join(folder, String(index)), browser, options);
  say(`\n${legend}`);
} finally {
  await browser.close();
  rmSync(folder, { recursive: true, force: true });
}

type Place = BenchOptions["archives"][number];

async function benchArchive(place: Place, work: string, shared: Browser, { engines: names, ...asked }: BenchOptions) {
  const content = resolve(place.content);
  const archive = await openBenchArchive(content);
  const kinds = makeQueries(archive, { count: asked.queries, seed: asked.seed, toTraditional, pinyinOf });
  say(`\n${place.content}: ${archive.count} articles, seed ${asked.seed}\n`);
  const out = siteBuilder(place, join(work, "out"));
  const engines: { name: EngineName; engine: Engine }[] = [];
  for (const name of names) {
    const own = join(work, name);
    mkdirSync(own, { recursive: true });
    const engine = await openers[name]({ content, archive, out, folder: own, browser: shared });
    engines.push({ name, engine });
  }
  say(indexTable(engines.map(({ name, engine }) => ({ engine: name, facts: engine.index }))));
  const answers: { kind: QueryClass; engines: Answered[] }[] = [];
  for (const kind of kinds) {
    process.stderr.write(`${kind.name}: ${kind.queries.length} queries\n`);
    answers.push({ kind, engines: await ask(kind, engines) });
  }
  const measured: MeasuredClass[] = [...answers, allTogether(answers)].map(({ kind, engines: own }) => ({
    kind,
    engines: own.map(({ engine, outcomes }) => ({ engine, metrics: measure(outcomes) })),
  }));
  say(`\n${queryTable(measured)}`);
  for (const { engine } of engines) await engine.close();
}

type Answered = { engine: EngineName; outcomes: Outcome[] };

async function ask(kind: QueryClass, engines: readonly { name: EngineName; engine: Engine }[]): Promise<Answered[]> {
  const answered: Answered[] = [];
  for (const { name, engine } of engines) {
    const outcomes: Outcome[] = [];
    for (const query of kind.queries) outcomes.push({ query, answer: await engine.query(query.text) });
    answered.push({ engine: name, outcomes });
  }
  return answered;
}

/** All queries of all kinds as one. */
function allTogether(answers: readonly { kind: QueryClass; engines: Answered[] }[]) {
  const engines = answers[0]?.engines.map(({ engine }) => engine) ?? [];
  const outcomesOf = (name: EngineName) =>
    answers.flatMap((each) => each.engines.filter(({ engine }) => engine === name).flatMap(({ outcomes }) => outcomes));
  return {
    kind: { name: "all together", queries: answers.flatMap(({ kind }) => kind.queries) },
    engines: engines.map((engine) => ({ engine, outcomes: outcomesOf(engine) })),
  };
}

/** The exported site: the one that was named, or one built when it is first asked for. */
function siteBuilder({ content, out }: Place, folder: string): () => Promise<string> {
  return async () => {
    if (out !== undefined) return resolve(out);
    const { code, stderr } = await build({
      ARCHIVE_CONTENT: resolve(content),
      ARCHIVE_OUT: folder,
      ARCHIVE_NOW: new Date().toISOString(),
    });
    if (code !== 0) throw new Error(`The build of ${content} failed:\n${stderr}`);
    return folder;
  };
}

function say(text: string): void {
  process.stdout.write(`${text}\n`);
}
