import { runCommand } from "#newsroom/commandLine";
import { readSettings } from "#newsroom/settings";
import { announceSite } from "./announceSite";

/** `npm run announce`: tells search engines what has changed, once the site is published; with `--send` alone. */
await runCommand((line) =>
  announceSite(readSettings(process.env), line, {
    indexNow: "https://api.indexnow.org/indexnow",
    // As Baidu documents it: others report that its certificate does not bear this name.
    baidu: "http://data.zz.baidu.com/urls",
    baiduToken: process.env.BAIDU_PUSH_TOKEN,
    say: (text) => process.stdout.write(`${text}\n`),
    complain: (text) => process.stderr.write(`${text}\n`),
  }),
);
