import { z } from "zod";
import type { AnnounceTexts } from "#language/commands";
import type { Answer, Service } from "./service";
import { isAccepted, post } from "./service";

const accepted = z.object({
  success: z.number(),
  not_same_site: z.array(z.string()).default([]),
  not_valid: z.array(z.string()).default([]),
});
const failure = z.object({ message: z.string() });

/**
 * Baidu's push of addresses: one a line as plain text, the site and a secret token in the address. Baidu has another
 * tool for addresses that are gone.
 */
export function baiduPush(address: string, origin: string, token: string, words: AnnounceTexts): Service {
  // The site is written as Baidu writes it, not percent-encoded.
  const door = `${address}?site=${new URL(origin).origin}&token=${encodeURIComponent(token)}`;
  return {
    id: "baidu",
    address,
    batch: 2_000,
    takesGone: false,
    send: async (urls) => {
      const reply = await post(door, "text/plain", urls.join("\n"));
      if ("unreachable" in reply) return { ok: false, reason: words.unreachable(reply.unreachable) };
      const answer = readReply(reply, urls.length, words);
      return answer.ok ? answer : { ...answer, reason: withoutSecret(answer.reason, token) };
    },
  };
}

function readReply({ status, text }: { status: number; text: string }, sent: number, words: AnnounceTexts): Answer {
  const body = parseJson(text);
  const success = accepted.safeParse(body);
  if (isAccepted(status) && success.success) {
    const { success: taken, not_same_site, not_valid } = success.data;
    const refused = [...not_same_site, ...not_valid];
    // Fewer than it could have taken, and it does not say which: all of them are sent again.
    if (taken < sent - refused.length) return { ok: false, reason: words.tookOnly(taken, sent) };
    return { ok: true, refused };
  }
  const said = failure.safeParse(body);
  const message = said.success ? said.data.message : "";
  return { ok: false, reason: words.baidu[message] ?? words.unknownAnswer(status, message) };
}

function withoutSecret(text: string, secret: string): string {
  return text.replaceAll(secret, "…").replaceAll(encodeURIComponent(secret), "…");
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
