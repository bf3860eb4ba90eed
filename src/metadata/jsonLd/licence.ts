import type { CreativeWorkLeaf } from "schema-dts";
import type { Site } from "#archive/registry";

/** The site's licence: its address where an editor has given one, else its name. */
export function licenceOf({ licence }: Site): CreativeWorkLeaf | string | undefined {
  if (licence === undefined || /^https?:\/\/\S+$/.test(licence)) return licence;
  return { "@type": "CreativeWork", name: licence };
}
