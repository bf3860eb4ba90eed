import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { findChromium, isRoot } from "./chromium";

/** First half of `npm test`: sees to it that there is a Chromium, and on Debian a Chinese font for it. */
const byApt = existsSync("/etc/debian_version") && isRoot();
const wanted = [...(findChromium() ? [] : ["chromium"]), ...(byApt && !hasChineseFont() ? ["fonts-noto-cjk"] : [])];

if (wanted.length > 0 && byApt) {
  say(`Installing ${wanted.join(" and ")} with apt-get for the tests in a real browser.`);
  // An index that cannot be renewed may still know the packages.
  run("apt-get", ["update"]);
  run("apt-get", ["install", "-y", ...wanted]);
}
if (!findChromium()) {
  say("Installing Chromium with playwright-core for the tests in a real browser.");
  run(process.execPath, [playwrightCommand(), "install", "chromium"]);
}
if (!findChromium()) {
  say("No Chromium: it is not installed and could not be. Install one, or name it in CHROMIUM_PATH.");
  process.exitCode = 1;
}

function hasChineseFont(): boolean {
  const { error, stdout } = spawnSync("fc-list", [":lang=zh", "family"], { encoding: "utf8" });
  return error === undefined && stdout.trim() !== "";
}

function playwrightCommand(): string {
  return join(dirname(createRequire(import.meta.url).resolve("playwright-core/package.json")), "cli.js");
}

/** Shows what a tool says only if it fails. */
function run(command: string, args: string[]): void {
  const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
  const { status, error, stdout, stderr } = spawnSync(command, args, {
    env,
    encoding: "utf8",
    maxBuffer: 1e9,
  });
  if (status === 0) return;
  say([`${command} ${args.join(" ")} failed.`, error?.message, stdout, stderr].filter(Boolean).join("\n"));
}

function say(text: string): void {
  process.stderr.write(`${text}\n`);
}
