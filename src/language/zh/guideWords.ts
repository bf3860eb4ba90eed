import { pageStrings } from "./pageStrings";
import { strings } from "./strings";

/** The words of the guide's tables for ids, those of the pages among them; some ids have several. */
export const guideWords = {
  kinds: strings.kinds,
  stages: strings.stages,
  workTypes: pageStrings.workTypes,
  publicationTypes: pageStrings.publicationTypes,
  institutionTypes: pageStrings.institutionTypes,
  /** Where the guide's table has another word than the pages. */
  institutionTypesInGuide: { institute: "研究院所", association: "协会学会", agency: "政府机关" },
  ai: { assisted: "用了", none: "没用" },
} as const;
