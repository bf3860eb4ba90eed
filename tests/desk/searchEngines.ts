import { once } from "node:events";
import type { IncomingHttpHeaders } from "node:http";
import { createServer } from "node:http";
import { text } from "node:stream/consumers";
import { onTestFinished } from "vitest";

/** What a service was sent. */
export type Heard = { path: string; query: URLSearchParams; headers: IncomingHttpHeaders; body: string };

export type Answering = (heard: Heard) => { status: number; body?: string; headers?: Record<string, string> };

/** A server that plays IndexNow or Baidu: it keeps what it hears and answers as a test says. */
export async function searchEngine(answer: Answering): Promise<{ address: string; heard: Heard[] }> {
  const heard: Heard[] = [];
  const server = createServer(async (request, response) => {
    const url = new URL(request.url ?? "/", "http://localhost");
    const one = { path: url.pathname, query: url.searchParams, headers: request.headers, body: await text(request) };
    heard.push(one);
    const { status, body = "", headers = {} } = answer(one);
    response.writeHead(status, headers).end(body);
  }).listen(0, "127.0.0.1");
  await once(server, "listening");
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  const at = server.address();
  if (at === null || typeof at === "string") throw new Error("The server has no port.");
  return { address: `http://127.0.0.1:${at.port}/door`, heard };
}

/** How Baidu answers when it takes everything. */
export const baiduTakes: Answering = ({ body }) => ({
  status: 200,
  body: JSON.stringify({ remain: 9, success: body.split("\n").length, not_same_site: [], not_valid: [] }),
});
