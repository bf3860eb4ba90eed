import type { Person } from "schema-dts";
import { href } from "#archive/href";
import type { Site } from "#archive/registry";
import type { PersonView } from "#archive/views/profileView";
import { nodeId } from "../address";
import { namedInstitution } from "./named";
import { someOf } from "./originalReport";

/** A person with the posts that sources state, each with its time; a post without a known institution is only a title. */
export function personNode(site: Site, { person, roles }: PersonView): Person {
  const { id, name, nameEn } = person;
  return {
    "@type": "Person",
    ...nodeId(site, href.person(id), "person"),
    name,
    alternateName: nameEn,
    worksFor: someOf(
      roles.flatMap(({ title, institution, since, until }) =>
        institution
          ? [
              {
                "@type": "OrganizationRole" as const,
                roleName: title,
                startDate: since?.iso,
                endDate: until?.iso,
                worksFor: namedInstitution(site, institution),
              },
            ]
          : [],
      ),
    ),
    jobTitle: someOf(roles.flatMap(({ title, institution }) => (institution ? [] : [title]))),
  };
}
