import type { AnnounceTexts } from "../commands";

const count = (number: number) => `${number} ${number === 1 ? "address" : "addresses"}`;

export const announce: AnnounceTexts = {
  services: { indexNow: "IndexNow", baidu: "Baidu" },
  change: { new: "new", changed: "changed", gone: "gone" },
  siteUnreadable: "content/site.yml is missing or has errors. Run npm run check.",
  noOrigin: "The site's address is not set (ARCHIVE_ORIGIN, or origin in site.yml): there is nothing to announce.",
  noSite: (folder) => `There is no finished site in ${folder}. Run npm run build and publish it first.`,
  noSitemap: (folder) =>
    `The site in ${folder} has no sitemap: it was built without its address. Run npm run build again and publish it.`,
  sitemapCut: (file) => `The sitemap ${file} is not whole, so nothing can be told by it. Build the site again.`,
  builtForAnother: (address, origin) =>
    `The finished site is that of another address (${address}), not of ${origin}. Run npm run build again and publish it.`,
  stateUnreadable: (file) =>
    `${file}, which remembers what was announced, cannot be read. Delete it: every address then counts as new.`,
  noKey: "IndexNow is not told: there is no indexNowKey in content/site.yml.",
  noKeyFile: (file) => `IndexNow is not told: the finished site has no file ${file}. Run npm run build and publish it.`,
  noToken: "Baidu is not told: the variable BAIDU_PUSH_TOKEN is not set.",
  nothingChanged: (service) => `${service}: nothing has changed since it was last told.`,
  wouldSend: (service, address, urls) => `${service}: ${count(urls)} would be sent to ${address}:`,
  keptForLater: (urls) => `${count(urls)} more are kept for the next run (--limit).`,
  nothingSent: "Nothing was sent. Once the site is published, npm run announce -- --send sends.",
  sent: (service, urls) => `${service}: ${count(urls)} sent and accepted.`,
  failed: (service, reason, left) => `${service}: ${reason} ${count(left)} not accepted; the next run tries again.`,
  refusedUrls: (urls) => `The service took ${count(urls)} for another site's or for malformed.`,
  tookOnly: (taken, sent) => `It took ${taken} of ${count(sent)} and did not say which.`,
  unreachable: (reason) => `The service cannot be reached (${reason}).`,
  indexNow: {
    400: "It did not understand the request (400).",
    403: "The key is not valid (403): the published site must have the key file, and in it the key.",
    422: "The addresses do not belong to the site, or the key does not have the right form (422).",
    429: "Too many requests (429). Try again later.",
  },
  baidu: {
    "site error": "The site is not verified with Baidu's search console (site error).",
    "empty content": "Baidu found no addresses in the request (empty content).",
    "only 2000 urls are allowed once": "More than 2,000 addresses at once (only 2000 urls are allowed once).",
    "over quota": "Today's quota does not suffice (over quota). Send fewer: --limit 10.",
    "token is not valid": "The token in BAIDU_PUSH_TOKEN is not valid (token is not valid).",
    "not found": "The address of Baidu's service is wrong (not found).",
    "internal error, please try later": "Baidu had a fault (internal error). Try again later.",
  },
  unknownAnswer: (status, text) => `It answered ${status}${text === "" ? "" : ` (${text})`}.`,
};
