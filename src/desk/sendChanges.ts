import type { Announced } from "./announced";
import type { Change } from "./changes";
import type { Service } from "./service";

/** How many addresses a service did not accept, and why if it was for one reason. */
export type Sent = { left: number; reason?: string };

/**
 * Sends changes batch by batch until one fails, and notes in `announced` what the service has accepted.
 *
 * @param remember called after every batch that was accepted: a run may be killed before the next
 */
export async function sendChanges(
  { id, batch, send }: Service,
  changes: readonly Change[],
  announced: Announced,
  remember: () => void,
): Promise<Sent> {
  let refused = 0;
  for (let from = 0; from < changes.length; from += batch) {
    const part = changes.slice(from, from + batch);
    const answer = await send(part.map(({ url }) => url));
    if (!answer.ok) return { left: refused + changes.length - from, reason: answer.reason };
    const notTaken = new Set(answer.refused);
    const taken = part.filter(({ url }) => !notTaken.has(url));
    refused += part.length - taken.length;
    for (const change of taken) note(announced[id], change);
    remember();
  }
  return { left: refused };
}

function note(urls: Announced[keyof Announced], { kind, url, lastmod }: Change): void {
  if (kind === "gone") urls.delete(url);
  else urls.set(url, lastmod);
}
