import type { AiUse } from "#archive/article";
import { strings } from "#language/zh/strings";
import type { HeadTag } from "./pageMetadata";

/** Says in the head of a page that artificial intelligence had a part in its text; nothing where it had none. */
export function aiTags(ai: AiUse): HeadTag[] {
  return ai === "assisted" ? [{ tag: "meta", name: "ai-use", content: strings.aiMeta }] : [];
}
