import type { ArticleLeaf } from "schema-dts";
import type { AiUse } from "#archive/article";
import { strings } from "#language/zh/strings";

/**
 * How a text was made, where a machine had a part in it: composed of human sources by a trained model and people together
 * (IPTC's code, which schema.org has taken over), and the label that readers see. Empty where none had.
 */
export function aiDisclosure(ai: AiUse): Pick<ArticleLeaf, "digitalSourceType" | "creditText"> {
  if (ai === "none") return {};
  return {
    digitalSourceType: "https://schema.org/CompositeWithTrainedAlgorithmicMediaDigitalSource",
    creditText: strings.aiMeta,
  };
}
