import { existsSync } from "node:fs";
import { join } from "node:path";
import { fileHref } from "#archive/fileHref";
import type { Site } from "#archive/registry";
import type { AnnounceTexts } from "#language/commands";
import type { CommandLine } from "#newsroom/commandLine";
import { CommandError } from "#newsroom/commandLine";
import { readRegistries } from "#newsroom/readRegistries";
import type { Settings } from "#newsroom/settings";
import type { Announced } from "./announced";
import { announcedFile, readAnnounced, writeAnnounced } from "./announced";
import { baiduPush } from "./baiduPush";
import type { Change } from "./changes";
import { changesBetween } from "./changes";
import { indexNow } from "./indexNow";
import type { ListedUrls } from "./readSitemaps";
import { readSitemaps } from "./readSitemaps";
import { sendChanges } from "./sendChanges";
import type { Service } from "./service";

/** Where the services are reached, Baidu's token for the site, and where the command's words go. */
export type Doors = {
  indexNow: string;
  baidu: string;
  baiduToken: string | undefined;
  say: (line: string) => void;
  complain: (line: string) => void;
};

/**
 * Tells search engines which addresses of the finished site are new, changed or gone since they were last told; without
 * `--send` only says what it would tell them. What a service has accepted is remembered, service by service.
 *
 * @returns the exit code: 1 where there is no service to tell, or one did not accept everything
 * @throws CommandError where there is nothing that could be announced
 */
export async function announceSite(
  { content, out, origin }: Settings,
  { words: { announce: words }, send, limit }: CommandLine,
  doors: Doors,
): Promise<number> {
  const site = siteOf(content, origin, words);
  const listed = readSitemaps(out, site.origin, words);
  const file = announcedFile(content);
  const announced = readAnnounced(file, words);
  const services = servicesOf(site, out, doors, words);
  let sound = services.length > 0;
  for (const service of services) {
    const changes = changesBetween(announced[service.id], listed, site.origin);
    const { chosen, kept } = choose(service, changes, limit);
    if (chosen.length === 0) doors.say(words.nothingChanged(words.services[service.id]));
    else if (send) sound = (await tell(service, chosen, { announced, file }, doors, words)) && sound;
    else describe(service, chosen, doors, words);
    if (kept > 0) doors.say(words.keptForLater(kept));
    if (!service.takesGone) forgetGone(announced[service.id], changes);
    if (send) writeAnnounced(file, announced);
  }
  if (!send && services.length > 0) doors.say(words.nothingSent);
  return sound ? 0 : 1;
}

/** The changes that a service is told of now, and how many more it will be told of later. */
function choose({ takesGone }: Service, changes: readonly Change[], limit: number | undefined) {
  const wanted = changes.filter(({ kind }) => takesGone || kind !== "gone");
  const chosen = wanted.slice(0, limit);
  return { chosen, kept: wanted.length - chosen.length };
}

type AddressedSite = Site & { origin: string };

function siteOf(content: string, origin: string | undefined, words: AnnounceTexts): AddressedSite {
  const { site } = readRegistries(content);
  if (!site) throw new CommandError(words.siteUnreadable);
  const address = origin ?? site.origin;
  if (address === undefined) throw new CommandError(words.noOrigin);
  return { ...site, origin: address };
}

/** The services that can be told; says of the others what they lack. */
function servicesOf(
  { origin, indexNowKey }: AddressedSite,
  out: string,
  doors: Doors,
  words: AnnounceTexts,
): Service[] {
  const services: Service[] = [];
  if (indexNowKey === undefined) doors.complain(words.noKey);
  else if (!existsSync(join(out, fileHref.indexNowKey(indexNowKey))))
    doors.complain(words.noKeyFile(fileHref.indexNowKey(indexNowKey)));
  else services.push(indexNow(doors.indexNow, origin, indexNowKey, words));
  if (doors.baiduToken) services.push(baiduPush(doors.baidu, origin, doors.baiduToken, words));
  else doors.complain(words.noToken);
  return services;
}

function describe({ id, address }: Service, changes: readonly Change[], { say }: Doors, words: AnnounceTexts): void {
  say(words.wouldSend(words.services[id], address, changes.length));
  for (const { kind, url } of changes) say(`  ${words.change[kind]} ${url}`);
}

/** What was announced, and the file that remembers it. */
type Memory = { announced: Announced; file: string };

/** Whether everything was accepted. */
async function tell(
  service: Service,
  changes: readonly Change[],
  { announced, file }: Memory,
  { say, complain }: Doors,
  words: AnnounceTexts,
): Promise<boolean> {
  const name = words.services[service.id];
  const { left, reason } = await sendChanges(service, changes, announced, () => writeAnnounced(file, announced));
  if (left < changes.length) say(words.sent(name, changes.length - left));
  if (left > 0) complain(words.failed(name, reason ?? words.refusedUrls(left), left));
  return left === 0;
}

/** What is gone and comes back is new again to a service that was not told that it had gone. */
function forgetGone(urls: ListedUrls, changes: readonly Change[]): void {
  for (const { kind, url } of changes) if (kind === "gone") urls.delete(url);
}
