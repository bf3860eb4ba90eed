import type { Person } from "schema-dts";
import { href } from "#archive/href";
import type { Site } from "#archive/registry";
import type { PersonView } from "#archive/views/profileView";
import { roleTime } from "#language/zh/roleTime";
import { nodeId } from "../address";
import { namedInstitution } from "./named";
import { someOf } from "./originalReport";

/**
 * A person with the posts that sources state, each with its time or the day for which it is stated; a visiting professor
 * does not work for the house. A post without a known institution is only a title.
 */
export function personNode(site: Site, { person, roles }: PersonView): Person {
  const { id, name, nameEn } = person;
  return {
    "@type": "Person",
    ...nodeId(site, href.person(id), "person"),
    name,
    alternateName: nameEn,
    affiliation: someOf(
      roles.flatMap(({ title, institution, ...time }) =>
        institution
          ? [
              {
                "@type": "OrganizationRole" as const,
                roleName: title,
                startDate: time.since?.iso,
                endDate: time.until?.iso,
                description: roleTime(time) || undefined,
                affiliation: namedInstitution(site, institution),
              },
            ]
          : [],
      ),
    ),
    jobTitle: someOf(roles.flatMap(({ title, institution }) => (institution ? [] : [title]))),
  };
}
