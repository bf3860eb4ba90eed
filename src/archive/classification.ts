/** What an article is about. The order is the order of display. */
export const kinds = ["person", "institution", "result", "platform", "partnership", "news"] as const;
export type Kind = (typeof kinds)[number];

/** How far a piece of research has come, from bench to bedside. The order is the order of progress. */
export const stages = ["basic", "animal", "clinical", "approved", "in-use"] as const;
export type Stage = (typeof stages)[number];

export const institutionTypes = [
  "hospital",
  "university",
  "school",
  "institute",
  "laboratory",
  "centre",
  "association",
  "company",
  "agency",
] as const;
export type InstitutionType = (typeof institutionTypes)[number];

export const publicationTypes = ["newspaper", "website", "journal"] as const;
export type PublicationType = (typeof publicationTypes)[number];

export const workTypes = ["paper", "patent", "award", "product", "project"] as const;
export type WorkType = (typeof workTypes)[number];
