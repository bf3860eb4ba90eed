import { once } from "node:events";
import { createServer } from "node:net";
import { expect, test } from "vitest";
import { forwardTo } from "#desk/forward";
import { serveImages } from "#desk/serveImages";
import { listen } from "#newsroom/listen";
import { client, closed, descriptorsWithin, openDescriptors, say } from "../publish/clients";
import { portOf } from "../site/run";

test("what comes by another address is answered as if it had come by the first", async () => {
  const images = await serveImages("/no/such/folder");
  const forward = forwardTo("127.0.0.1", portOf(images));
  await listen(forward, 0, ["127.0.0.1"]);
  const answer = await say(portOf(forward), "GET /a HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");
  expect(answer).toContain("HTTP/1.1 404 ");
  forward.close();
  images.close();
});

test("when either side breaks off, the other ends and nothing stays open", async () => {
  const before = openDescriptors();
  const other = createServer((socket) =>
    socket.on("error", () => undefined).on("data", () => socket.resetAndDestroy()),
  );
  await listen(other, 0, ["127.0.0.1"]);
  const forward = forwardTo("127.0.0.1", portOf(other));
  await listen(forward, 0, ["127.0.0.1"]);
  for (let times = 0; times < 20; times++) {
    await closed(client(portOf(forward), "reset me"));
    const hangsUp = client(portOf(forward));
    await once(hangsUp, "connect");
    hangsUp.destroy();
  }
  other.close();
  await once(other, "close");
  await closed(client(portOf(forward), "nobody there"));
  forward.close();
  expect(await descriptorsWithin(before, 2000)).toBeLessThanOrEqual(before);
});
