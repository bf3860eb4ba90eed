import type { ChildProcess } from "node:child_process";
import { fork } from "node:child_process";
import { once } from "node:events";
import { readdirSync } from "node:fs";
import type { OutgoingHttpHeaders } from "node:http";
import { Agent, request } from "node:http";
import { join } from "node:path";
import type { Served } from "./served";
import type { Timing } from "./timing";

/** Requests that are asked at once, and how often each question is asked. */
const [atOnce, times] = [8, 400];

type Question = { path: string; headers?: OutgoingHttpHeaders };

/** Asks the server of a checkout for a mixture of what readers and programs ask for, over kept connections. */
export async function timeServer(checkout: string, site: string): Promise<Timing> {
  const server = fork(join(import.meta.dirname, "servedSite.ts"), [checkout, site]);
  const { port } = await said(server);
  const agent = new Agent({ keepAlive: true, maxSockets: atOnce });
  const asked = questions(site);
  // The code is compiled before the time counts.
  await askAll(port, agent, asked, times / 10);
  server.send("begin");
  await said(server);
  const began = performance.now();
  await askAll(port, agent, asked, times);
  const seconds = (performance.now() - began) / 1000;
  server.send("end");
  const { processor } = await said(server);
  agent.destroy();
  server.kill();
  return { seconds, processor };
}

async function said(server: ChildProcess): Promise<Served> {
  const [message]: Served[] = await once(server, "message");
  if (!message) throw new Error("The server said nothing.");
  return message;
}

function questions(site: string): Question[] {
  const [slug = ""] = readdirSync(join(site, "articles"));
  const page = `/articles/${slug}/`;
  const gzip = { "accept-encoding": "gzip" };
  const later = { "if-modified-since": new Date(Date.now() + 3_600_000).toUTCString() };
  return [
    { path: page, headers: gzip },
    { path: page },
    { path: page, headers: later },
    { path: "/data/articles.json", headers: { range: "bytes=0-999" } },
    { path: "/none/", headers: gzip },
    { path: page.slice(0, -1) },
  ];
}

async function askAll(port: number, agent: Agent, asked: readonly Question[], count: number): Promise<void> {
  const queue = Array.from({ length: count }, () => asked)
    .flat()
    .values();
  const work = async () => {
    for (const question of queue) await ask(port, agent, question);
  };
  await Promise.all(Array.from({ length: atOnce }, work));
}

function ask(port: number, agent: Agent, { path, headers = {} }: Question): Promise<void> {
  return new Promise((resolve, reject) => {
    const sent = request({ host: "127.0.0.1", port, path, headers, agent }, (response) => {
      response.resume().on("end", resolve);
    });
    sent.on("error", reject).end();
  });
}
