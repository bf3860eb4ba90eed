import { spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { createRequire } from "node:module";
import type { AddressInfo } from "node:net";
import { serveImages } from "#desk/serveImages";
import { CommandError, runCommand } from "#newsroom/commandLine";
import { readPort, readSettings } from "#newsroom/settings";

/** `npm run dev`: shows every edit of the content on the next reload, and its problems in the page. */
await runCommand(async ({ words }) => {
  const port = readPort(process.env);
  const { content } = readSettings(process.env);
  if (!existsSync(content)) throw new CommandError(words.noContent(content));
  const images = await serveImages(content);
  const next = createRequire(import.meta.url).resolve("next/dist/bin/next");
  const child = spawn(process.execPath, [next, "dev", "--port", String(port)], {
    env: {
      ...process.env,
      NEXT_TELEMETRY_DISABLED: "1",
      ARCHIVE_IMAGES: `http://127.0.0.1:${portOf(images.address())}`,
    },
    stdio: "inherit",
  });
  const stop = () => child.kill();
  process.once("SIGINT", stop);
  process.once("SIGTERM", stop);
  const code = await new Promise<number | null>((resolve, reject) => {
    child.on("error", reject);
    child.on("close", resolve);
  });
  images.close();
  return code ?? 0;
});

function portOf(address: AddressInfo | string | null): number {
  if (address === null || typeof address === "string") throw new Error("The image server has no port.");
  return address.port;
}
