import { type ChildProcess, spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { existsSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { delimiter, join } from "node:path";

const folders = ["/usr/sbin", "/usr/local/sbin", "/opt/homebrew/bin", ...(process.env.PATH ?? "").split(delimiter)];

/** The nginx of this machine; undefined for none. */
export const nginx = folders.map((folder) => join(folder, "nginx")).find((path) => existsSync(path));

export type NginxSite = {
  /** A folder for nginx's own files. */
  work: string;
  root: string;
  /** Folder of the site with its configuration. */
  site: string;
  port: number;
};

/** Writes a whole configuration round that of a site, as an administrator would. */
export function writeConfiguration({ work, root, site, port }: NginxSite): string {
  const own = ["client_body", "proxy", "fastcgi", "uwsgi", "scgi"].map(
    (name) => `${name}_temp_path ${join(work, name)};`,
  );
  const file = join(work, "nginx.conf");
  const text = [
    "daemon off;",
    "worker_processes 1;",
    // Started by root, nginx reads files as a user who may not enter a temporary folder.
    ...(process.getuid?.() === 0 ? ["user root;"] : []),
    `pid ${join(work, "pid")};`,
    "error_log stderr;",
    "events { }",
    "http {",
    "access_log off;",
    ...own,
    `include ${join(site, "_nginx-maps.conf")};`,
    `server { listen 127.0.0.1:${port}; root ${root}; include ${join(site, "_nginx.conf")}; }`,
    "}",
  ].join("\n");
  writeFileSync(file, text);
  return file;
}

/** What nginx says of a configuration; undefined where it would run with it and has nothing to warn of. */
export function configurationFault(program: string, file: string): string | undefined {
  const { status, stderr } = spawnSync(program, ["-t", "-e", "stderr", "-c", file], { encoding: "utf8" });
  // Not root's: of no concern to the test.
  const said = stderr.replace(/.*"user" directive makes sense only.*\n/, "");
  return status === 0 && !/\[(warn|error|emerg)\]/.test(said) ? undefined : said;
}

export async function startNginx(program: string, file: string, port: number): Promise<ChildProcess> {
  const child = spawn(program, ["-e", "stderr", "-c", file], { stdio: "ignore" });
  for (let attempt = 0; attempt < 100; attempt++) {
    if (await fetch(`http://127.0.0.1:${port}/`).catch(() => undefined)) return child;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  child.kill();
  throw new Error("nginx does not answer.");
}

export async function freePort(): Promise<number> {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  server.close();
  await once(server, "close");
  if (address === null || typeof address === "string") throw new Error("There is no free port.");
  return address.port;
}
