import type { RequestListener } from "node:http";
import type { Socket } from "node:net";

/**
 * Answers the requests of one connection one after another. A client may send many at once (RFC 9112, section 9.3.2),
 * and Node begins them all: each would open its file long before its turn comes.
 *
 * @param most requests that may wait; a client that sends more is let go
 */
export function inTurn(most: number, answer: RequestListener): RequestListener {
  const waiting = new WeakMap<Socket, (() => void)[]>();
  return (request, response) => {
    const { socket } = request;
    const begin = () => {
      response.once("close", () => beginNext(socket));
      answer(request, response);
    };
    const queue = waiting.get(socket);
    if (!queue) {
      waiting.set(socket, []);
      begin();
    } else if (queue.length < most) queue.push(begin);
    else socket.destroy();
  };

  function beginNext(socket: Socket): void {
    const next = waiting.get(socket)?.shift();
    // What still waits on a connection that has gone has nobody to be told to.
    if (next && !socket.destroyed) next();
    else waiting.delete(socket);
  }
}
