import type { IncomingMessage, RequestListener, Server, ServerResponse } from "node:http";
import { createServer } from "node:http";
import type { Socket } from "node:net";
import { inTurn } from "./inTurn";

/** What a server gives its clients before it lets them go. Times are in milliseconds. */
export type ServerLimits = {
  /** Open at once; any further one is closed. Each holds one file besides, at most. */
  connections: number;
  /** Requests that wait on one connection while another is answered; with one more the connection is closed. */
  requestsAhead: number;
  /** To the end of the headers: a client that says nothing, or says it letter by letter. */
  headers: number;
  /** To the end of the request. */
  request: number;
  /** Without a byte in either direction: a client that has gone, or no longer reads. */
  idle: number;
  /** Between two requests. */
  keepAlive: number;
  /** For the whole of one answer, however slowly it is read. */
  answer: number;
};

export const serverLimits: ServerLimits = {
  connections: 256,
  requestsAhead: 16,
  headers: 10_000,
  request: 30_000,
  idle: 30_000,
  keepAlive: 5_000,
  answer: 10 * 60_000,
};

/**
 * A server for HTTP that no client can exhaust, by what it does or by what it leaves undone. A request whose answer
 * throws is told so with 500, the defect goes to the standard error, and the others are served on.
 */
export function boundedServer(answer: RequestListener, limits: ServerLimits = serverLimits): Server {
  const server = createServer(
    {
      headersTimeout: limits.headers,
      requestTimeout: limits.request,
      keepAliveTimeout: limits.keepAlive,
      connectionsCheckingInterval: Math.ceil(limits.headers / 4),
    },
    inTurn(limits.requestsAhead, (request, response) => {
      letGoAfter(limits.answer, request, response);
      answerOrFail(answer, request, response);
    }),
  );
  // A client may end its side once it has asked; what then never ends is let go for being idle.
  Object.assign(server, { httpAllowHalfOpen: true });
  server.setTimeout(limits.idle);
  limitConnections(server, limits.connections);
  // Nobody is led to other hosts (RFC 9112, section 3.2.3: the authority form).
  server.on("connect", (_request, socket) => socket.end(refusal));
  return server;
}

const refusal = ["HTTP/1.1 405 Method Not Allowed", "Allow: GET, HEAD", "Connection: close", "Content-Length: 0"]
  .map((line) => `${line}\r\n`)
  .concat("\r\n")
  .join("");

/** Counts what comes by every address at which the server is reached; `maxConnections` knows one of them alone. */
function limitConnections(server: Server, most: number): void {
  const open = new Set<Socket>();
  server.on("connection", (socket: Socket) => {
    if (open.size >= most) {
      socket.destroy();
      return;
    }
    open.add(socket);
    socket.once("close", () => open.delete(socket));
  });
}

function letGoAfter(milliseconds: number, { socket }: IncomingMessage, response: ServerResponse): void {
  const timer = setTimeout(() => socket.destroy(), milliseconds);
  response.once("close", () => clearTimeout(timer));
}

function answerOrFail(answer: RequestListener, request: IncomingMessage, response: ServerResponse): void {
  try {
    answer(request, response);
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.stack : String(error)}\n`);
    if (response.headersSent) response.destroy();
    else response.writeHead(500, { "Content-Length": 0 }).end();
  }
}
