import { z } from "zod";
import { institutionTypes, publicationTypes } from "#archive/classification";
import { date, id, indexNowKey, listOf, mailAddress, oldPath, origin, text, url } from "./fields";
import { source } from "./source";
import { ai, oneOf, words } from "./words";

const redirectFrom = listOf(oldPath);

export const siteFields = z.strictObject({
  name: text,
  nameEn: text,
  origin: origin.optional(),
  description: text,
  publisher: text.optional(),
  contact: mailAddress.optional(),
  icp: text.optional(),
  policeRecord: text.optional(),
  licence: text.optional(),
  indexNowKey: indexNowKey.optional(),
  lead: text.optional(),
});

export const tagFields = z.strictObject({
  id,
  label: text,
  labelEn: text.optional(),
  synonyms: listOf(text),
  broader: text.optional(),
  description: text.optional(),
  redirectFrom,
});

export const publicationFields = z.strictObject({
  id,
  name: text,
  nameEn: text.optional(),
  type: oneOf(publicationTypes, words.publicationTypes).optional(),
  url: url.optional(),
  redirectFrom,
});

export const institutionFields = z.strictObject({
  name: text,
  nameEn: text.optional(),
  aliases: listOf(text),
  formerNames: listOf(text),
  type: oneOf(institutionTypes, words.institutionTypes),
  country: text.optional(),
  province: text.optional(),
  city: text.optional(),
  parent: text.optional(),
  founded: date.optional(),
  website: url.optional(),
  sources: listOf(source),
  redirectFrom,
  ai,
});

const role = z.strictObject({
  title: text,
  institution: text.optional(),
  since: date.optional(),
  until: date.optional(),
  asOf: date.optional(),
});

export const personFields = z.strictObject({
  name: text,
  nameEn: text.optional(),
  roles: z.array(role).min(1),
  sources: listOf(source),
  redirectFrom,
  ai,
});
