import { fileHref } from "#archive/fileHref";
import type { AnnounceTexts } from "#language/commands";
import type { Service } from "./service";
import { isAccepted, post } from "./service";

/**
 * IndexNow, which passes addresses on to Bing and others (indexnow.org/documentation). The key file lies below the
 * site's own path: it then speaks for what is below that path, which is all that is sent. Status 202 means that the
 * key file is still to be read.
 */
export function indexNow(address: string, origin: string, key: string, words: AnnounceTexts): Service {
  const site = { host: new URL(origin).host, key, keyLocation: origin + fileHref.indexNowKey(key) };
  return {
    id: "indexNow",
    address,
    batch: 10_000,
    takesGone: true,
    send: async (urls) => {
      const body = JSON.stringify({ ...site, urlList: urls });
      const reply = await post(address, "application/json; charset=utf-8", body);
      if ("unreachable" in reply) return { ok: false, reason: words.unreachable(reply.unreachable) };
      const { status } = reply;
      if (isAccepted(status)) return { ok: true, refused: [] };
      return { ok: false, reason: words.indexNow[status] ?? words.unknownAnswer(status, "") };
    },
  };
}
