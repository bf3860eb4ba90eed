import type { ChildProcess } from "node:child_process";
import { once } from "node:events";
import { createServer } from "node:net";
import { afterEach, describe, expect, test } from "vitest";
import { commandTexts as english } from "#language/en/commandTexts";
import { commandTexts } from "#language/zh/commandTexts";
import { listen, loopbackAddresses } from "#newsroom/listen";
import { temporaryNewsroom } from "./folders";
import type { Command, Environment } from "./run";
import { freePort, outcomeOf, portOf, runCommand, startCommand, stop, textUntil } from "./run";

const started: ChildProcess[] = [];

afterEach(async () => {
  for (const child of started.splice(0)) await stop(child);
});

/** Starts a serving command over a newsroom of its own. */
async function serve(command: Command, env: Environment = {}, args: string[] = []) {
  const { content, out } = temporaryNewsroom();
  const port = await freePort();
  const own = { ARCHIVE_CONTENT: content, ARCHIVE_OUT: out, PORT: String(port), ...env };
  const child = startCommand(command, own, args);
  started.push(child);
  return { child, port };
}

/** The status with which a page is answered, `"refused"` where nobody listens. */
async function statusAt(host: string, port: number): Promise<number | "refused"> {
  const response = await fetch(`http://${host}:${port}/about/`).catch(() => undefined);
  await response?.text();
  return response?.status ?? "refused";
}

/** Waits until somebody listens at 127.0.0.1. */
const answered = (port: number) =>
  expect.poll(() => statusAt("127.0.0.1", port), { timeout: 60_000 }).not.toBe("refused");

// Linux answers for all of 127.0.0.0/8, and so tells a server that is open from one that is not.
const isLinux = process.platform === "linux";
const hasIpv6 = loopbackAddresses().includes("::1");

describe("npm run dev", () => {
  test("is reached by its own machine alone, whatever HOST says, and ends when it is told to", async () => {
    const { child, port } = await serve("desk/dev", { HOST: "0.0.0.0" });
    const address = `http://localhost:${port}`;
    const outcome = outcomeOf(child);
    const said = await textUntil(child, "Ready in");
    expect(said).toContain(commandTexts.serving(address));
    expect(said).not.toContain("http://127.0.0.1");
    const reached = ["localhost", "127.0.0.1", ...(hasIpv6 ? ["[::1]"] : [])];
    for (const host of reached) expect(await statusAt(host, port), host).toBe(200);
    expect(await statusAt("127.0.0.2", port)).toBe("refused");
    const scripts = (origin: string) =>
      fetch(`http://127.0.0.1:${port}/_next/none.js`, { headers: { origin } }).then(({ status }) => status);
    for (const host of reached) expect(await scripts(`http://${host}:${port}`), host).toBe(404);
    expect(await scripts("http://other.example")).toBe(403);
    child.kill("SIGINT");
    const { code, stderr } = await outcome;
    expect(code).toBe(130);
    expect(stderr.trim().split("\n").at(-1)).toBe(commandTexts.stopped);
    expect(await statusAt("127.0.0.1", port)).toBe("refused");
  });

  test("says what the network reads when it is opened, and takes Next with it when it is killed", async () => {
    const { child, port } = await serve("desk/dev", {}, ["--host", "0.0.0.0", "--lang", "en"]);
    const said = await textUntil(child, "Ready in");
    expect(said).toContain(english.openToNetwork(`http://0.0.0.0:${port}`));
    expect(said).toContain(english.serving(`http://localhost:${port}`));
    if (isLinux) expect(await statusAt("127.0.0.2", port)).toBe(200);
    child.kill("SIGKILL");
    await expect.poll(() => statusAt("127.0.0.1", port), { timeout: 5000 }).toBe("refused");
  });

  test("says so when Next ends by itself", async () => {
    const { child: first } = await serve("desk/dev");
    await textUntil(first, "Ready in");
    const { child } = await serve("desk/dev");
    const { code, stderr } = await outcomeOf(child);
    expect([code, stderr.trim().split("\n").at(-1)]).toEqual([1, commandTexts.developmentFailed]);
  });
});

describe("npm start", () => {
  test("is reached by its own machine alone, whatever HOST says", async () => {
    const { port } = await serve("publish/start", { HOST: "0.0.0.0" });
    await answered(port);
    if (hasIpv6) expect(await statusAt("[::1]", port)).not.toBe("refused");
    expect(await statusAt("127.0.0.2", port)).toBe("refused");
  });

  test.skipIf(!isLinux)("is open to others under ARCHIVE_HOST", async () => {
    const { port } = await serve("publish/start", { ARCHIVE_HOST: "0.0.0.0" });
    await answered(port);
    expect(await statusAt("127.0.0.2", port)).not.toBe("refused");
  });
});

describe.each([["publish/start", "npm start"] as const, ["desk/dev", "npm run dev"] as const])(
  "%s",
  (command, typed) => {
    test.each(loopbackAddresses())("says that its port is taken at %s", async (address) => {
      const other = createServer();
      await listen(other, 0, [address]);
      const port = portOf(other);
      const { code, stderr } = await runCommand(command, { PORT: String(port) });
      expect([code, stderr]).toEqual([1, `${commandTexts.portTaken(port, typed)}\n`]);
      other.close();
      await once(other, "close");
    });

    test("refuses a host that is none", async () => {
      const { wanted } = english;
      const env = { ARCHIVE_HOST: "0.0.0.0:80" };
      expect(await runCommand(command, env, ["--lang=en"])).toEqual({
        code: 1,
        stdout: "",
        stderr: `${english.settingRefused("ARCHIVE_HOST", "0.0.0.0:80", wanted.ARCHIVE_HOST)}\n`,
      });
    });
  },
);
