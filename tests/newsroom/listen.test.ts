import { createServer } from "node:net";
import { expect, test } from "vitest";
import { commandTexts as english } from "#language/en/commandTexts";
import { commandTexts as chinese } from "#language/zh/commandTexts";
import { addressesOf, listen, loopbackAddresses } from "#newsroom/listen";
import { listenFault } from "#newsroom/listenFault";
import { portOf } from "../site/run";

test("where nothing is said, and for localhost, a server is reached by its own machine alone", async () => {
  expect(loopbackAddresses(["127.0.0.1", "::1", "192.168.1.5"])).toEqual(["127.0.0.1", "::1"]);
  expect(await addressesOf(undefined)).toEqual(loopbackAddresses());
  expect(await addressesOf("localhost")).toEqual(loopbackAddresses());
});

test("on a machine without IPv6 one address is left", () => {
  expect(loopbackAddresses(["127.0.0.1", "192.168.1.5"])).toEqual(["127.0.0.1"]);
});

test.each(["0.0.0.0", "::", "192.168.1.5", "fd00::2"])("the address %s stands for itself", async (address) => {
  expect(await addressesOf(address)).toEqual([address]);
});

/** In both languages, what a command says that should listen at `host`. */
async function said(host: string, port: number): Promise<string[]> {
  const error = await addressesOf(host)
    .then((addresses) => listen(createServer(), port, addresses))
    .then(() => undefined)
    .catch((fault: unknown) => fault);
  return [chinese, english].map((words) => {
    const told = listenFault(error, words, { host, port, command: "npm run dev" });
    return told instanceof Error ? told.message : String(told);
  });
}

test("a port that is taken is said, with one that may be free", async () => {
  const other = createServer();
  await listen(other, 0, ["127.0.0.1"]);
  const port = portOf(other);
  expect(
    (await said("127.0.0.1", port)).map((text) => text.replaceAll(/\d+/g, (digits) => String(Number(digits) - port))),
  ).toMatchInlineSnapshot(`
    [
      "端口 0 已被占用。请换一个，例如 PORT=1 npm run dev。",
      "Port 0 is taken. Choose another, for example PORT=1 npm run dev.",
    ]
  `);
  other.close();
});

test("the last port has one before it", () => {
  expect(chinese.portTaken(65_535, "npm start")).toContain("PORT=65534 npm start");
});

// The addresses are kept for documentation: they are no machine's.
test.each(["203.0.113.7", "2001:db8::7", "no-such-name.invalid"])("%s is not here", async (host) => {
  expect((await said(host, 0)).map((text) => text.replaceAll(host, "HOST"))).toEqual([
    ...[chinese, english].map((words) => words.hostNotHere("HOST")),
  ]);
});

test("what the commands say of hosts and ports", () => {
  const told = [chinese, english].flatMap((words) => [
    words.hostNotHere("203.0.113.7"),
    words.hostRefused("a b"),
    words.settingRefused("ARCHIVE_HOST", "a b", words.wanted.ARCHIVE_HOST),
    words.portForbidden(80, "npm start"),
    words.openToNetwork("http://0.0.0.0:3000"),
    words.developmentFailed,
    words.stopped,
  ]);
  expect(told).toMatchInlineSnapshot(`
    [
      "“203.0.113.7”（--host 或 ARCHIVE_HOST）不是这台机器的地址。请换成本机的地址，例如用 0.0.0.0 表示全部地址。",
      "选项 --host 的值“a b”不能用。请写本机的名称或地址，不带端口，例如用 0.0.0.0 表示全部地址。",
      "环境变量 ARCHIVE_HOST 的值“a b”不能用。请写本机的名称或地址，不带端口，例如用 0.0.0.0 表示全部地址。",
      "当前用户不能使用端口 80。请换成 1024 或更大的端口，例如 PORT=3000 npm start。",
      "警告：已在 http://0.0.0.0:3000 向网络开放。能访问这台机器的人都能读到现有的全部内容，包括草稿、未解禁的文章和内容里的问题。不写 --host 和 ARCHIVE_HOST，就只有本机能看。",
      "开发服务器（next dev）自己退出了，原因见上面的输出。",
      "已停止。",
      ""203.0.113.7" (--host or ARCHIVE_HOST) is no address of this machine. Choose one that is, for example 0.0.0.0 for all of them.",
      "The option --host cannot be "a b". Write a name or an address of this machine without a port, for example 0.0.0.0 for every address.",
      "The variable ARCHIVE_HOST cannot be "a b". Write a name or an address of this machine without a port, for example 0.0.0.0 for every address.",
      "Port 80 is not open to this user. Choose one from 1024 on, for example PORT=3000 npm start.",
      "Warning: open to the network at http://0.0.0.0:3000. Everyone who reaches this machine reads all of the content as it is now: drafts, articles under embargo, problems. Without --host and ARCHIVE_HOST this machine alone does.",
      "The development server (next dev) ended by itself; what it said stands above.",
      "Stopped.",
    ]
  `);
});

test("what is no matter of listening stays as it is", () => {
  const defect = new Error("a defect");
  expect(listenFault(defect, chinese, { port: 1, command: "npm start" })).toBe(defect);
});
