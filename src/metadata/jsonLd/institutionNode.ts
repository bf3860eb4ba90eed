import type { CollegeOrUniversity, Hospital, Organization, PostalAddress, ResearchOrganization } from "schema-dts";
import type { InstitutionType } from "#archive/classification";
import { href } from "#archive/href";
import type { Site } from "#archive/registry";
import type { InstitutionView } from "#archive/views/profileView";
import { nodeId } from "../address";
import { namedInstitution } from "./named";
import { someOf } from "./originalReport";

type House = "Hospital" | "CollegeOrUniversity" | "ResearchOrganization" | "Organization";

/** What an institution is in schema.org, which has no class for associations and companies of this field. */
const houses: Record<InstitutionType, House> = {
  hospital: "Hospital",
  university: "CollegeOrUniversity",
  school: "CollegeOrUniversity",
  institute: "ResearchOrganization",
  laboratory: "ResearchOrganization",
  centre: "ResearchOrganization",
  association: "Organization",
  company: "Organization",
  agency: "Organization",
};

/** An institution as its record states it; `url` is its own site, never ours. */
export function institutionNode(
  site: Site,
  { institution, above }: InstitutionView,
): Hospital | CollegeOrUniversity | ResearchOrganization | Organization {
  const { id, name, nameEn, aliases, formerNames, type, founded, website } = institution;
  const [parent] = above;
  return {
    "@type": houses[type],
    ...nodeId(site, href.institution(id), "institution"),
    name,
    alternateName: someOf([...(nameEn === undefined ? [] : [nameEn]), ...aliases, ...formerNames]),
    address: addressAt(institution),
    foundingDate: founded?.iso,
    parentOrganization: parent && namedInstitution(site, parent),
    url: website,
  };
}

type Place = Pick<InstitutionView["institution"], "country" | "province" | "city">;

function addressAt({ country, province, city }: Place): PostalAddress | undefined {
  if (country === undefined && province === undefined && city === undefined) return undefined;
  return { "@type": "PostalAddress", addressCountry: country, addressRegion: province, addressLocality: city };
}
