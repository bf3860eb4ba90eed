import type { AiUse, Source } from "./article";
import type { InstitutionType, PublicationType } from "./classification";
import type { ArchiveDate } from "./date";

/** Settings of one archive, from `content/site.yml`. */
export type Site = {
  name: string;
  nameEn: string;
  /** Absolute address of the front page without its last slash; absent: the site has no absolute URLs. */
  origin?: string | undefined;
  description: string;
  publisher?: string | undefined;
  contact?: string | undefined;
  icp?: string | undefined;
  policeRecord?: string | undefined;
  licence?: string | undefined;
  /** Public: it stands in a file of the site, by which IndexNow knows who announces its pages. */
  indexNowKey?: string | undefined;
};

export type Tag = {
  id: string;
  label: string;
  labelEn?: string | undefined;
  synonyms: string[];
  broader?: string | undefined;
  description?: string | undefined;
  redirectFrom: string[];
};

export type Publication = {
  id: string;
  name: string;
  nameEn?: string | undefined;
  type?: PublicationType | undefined;
  url?: string | undefined;
  redirectFrom: string[];
};

export type Institution = {
  id: string;
  name: string;
  nameEn?: string | undefined;
  aliases: string[];
  formerNames: string[];
  type: InstitutionType;
  country?: string | undefined;
  province?: string | undefined;
  city?: string | undefined;
  parent?: string | undefined;
  founded?: ArchiveDate | undefined;
  website?: string | undefined;
  sources: Source[];
  redirectFrom: string[];
  ai: AiUse;
};

/** A post that somebody held: `asOf` is the day for which a source states it. */
export type Role = {
  title: string;
  institution?: string | undefined;
  since?: ArchiveDate | undefined;
  until?: ArchiveDate | undefined;
  asOf?: ArchiveDate | undefined;
};

export type Person = {
  id: string;
  name: string;
  nameEn?: string | undefined;
  roles: Role[];
  sources: Source[];
  redirectFrom: string[];
  ai: AiUse;
};
