import { spawn } from "node:child_process";
import { join } from "node:path";
import { expect, test } from "vitest";
import { commandTexts } from "#language/zh/commandTexts";
import { temporaryNewsroom } from "./folders";
import { filesOf, pagesOf } from "./page";
import { eventually, processesFor } from "./processes";
import { commandEnvironment, freePort, outcomeOf, project, startCommand, stop, textUntil } from "./run";
import { fixture, real } from "./sites";

test("a build without an origin warns once and plainly; with one it does not", () => {
  expect(real().said.split(commandTexts.noOrigin)).toHaveLength(2);
  expect(fixture().said).not.toContain(commandTexts.noOrigin);
});

test("start builds, tells what it made, and serves it at its own address", async () => {
  const port = await freePort();
  const { content, out } = temporaryNewsroom();
  const child = startCommand("publish/start", { ARCHIVE_CONTENT: content, ARCHIVE_OUT: out, PORT: String(port) });
  try {
    const address = `http://localhost:${port}`;
    const said = await textUntil(child, commandTexts.serving(`${address}/`));
    const pages = pagesOf(out).length;
    expect(said).not.toContain(commandTexts.noOrigin);
    expect(said).toMatch(new RegExp(`1 篇文章，${pages} 个网页，\\d+\\.\\d MB，用时 \\d+\\.\\d 秒`));
    const article = await fetch(`${address}/articles/base/`);
    expect(article.status).toBe(200);
    expect(await article.text()).toContain(`<link rel="canonical" href="${address}/articles/base/"`);
    expect((await fetch(`${address}/articles/base`, { redirect: "manual" })).status).toBe(301);
    const missing = await fetch(`${address}/articles/none/`);
    expect([missing.status, missing.headers.get("content-type")]).toEqual([404, "text/html; charset=utf-8"]);
    expect(filesOf(out)).toContain(join("articles", "base", "index.html"));
    const killed = textUntil(child, commandTexts.killedLater("SIGKILL"));
    for (const pid of processesFor(out, "startWorker")) process.kill(pid, "SIGKILL");
    await killed;
  } finally {
    await stop(child);
  }
});

test.each([
  ["SIGTERM", 143],
  ["SIGINT", 130],
] as const)("a server of which npm alone gets %s stops with all that it started, and says so", async (signal, code) => {
  const { content, out } = temporaryNewsroom();
  const env = { ARCHIVE_CONTENT: content, ARCHIVE_OUT: out, PORT: String(await freePort()) };
  const npm = spawn("npm", ["start"], { cwd: project, env: commandEnvironment(env), detached: true });
  const outcome = outcomeOf(npm);
  await textUntil(npm, commandTexts.serving(`http://localhost:${env.PORT}/`));
  npm.kill(signal);
  const { code: ended, stderr } = await outcome;
  expect(ended).toBe(code);
  expect(stderr).toContain(commandTexts.stopped);
  await eventually("end of the server", () => (processesFor(out).length === 0 ? true : undefined));
});
