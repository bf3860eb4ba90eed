import type { Thing } from "schema-dts";
import type { AiUse } from "#archive/article";
import type { Frame } from "#archive/frame";
import { href } from "#archive/href";
import type { ListView } from "#archive/views/listView";
import type { InstitutionView, PersonView } from "#archive/views/profileView";
import { pageStrings } from "#language/zh/pageStrings";
import { roleTime } from "#language/zh/roleTime";
import { aiTags } from "./aiTags";
import { describePage } from "./describePage";
import { feedOf, indexStep } from "./facetMetadata";
import { aiDisclosure } from "./jsonLd/aiDisclosure";
import { institutionNode } from "./jsonLd/institutionNode";
import { namedInstitution, namedPerson } from "./jsonLd/named";
import { pageNode } from "./jsonLd/pageNode";
import { personNode } from "./jsonLd/personNode";
import { listPage, listWords } from "./listMetadata";
import type { PageMetadata } from "./pageMetadata";

/** The metadata of a person's page: the profile on the first page, then only the list. */
export function personMetadata(view: PersonView, frame: Frame): PageMetadata {
  const { person, roles } = view;
  const { id, name } = person;
  const [role] = roles;
  const post = role && `${role.institution?.name ?? ""}${role.title}`;
  const words = pageStrings.head;
  return profileMetadata(frame, {
    facet: "people",
    id,
    name,
    sentence: post === undefined ? words.personOnly(name) : words.person(name, post, roleTime(role ?? {})),
    list: view.list,
    ai: person.ai,
    type: "profile",
    subject: personNode(frame.site, view),
    named: namedPerson(frame.site, { id, name }),
  });
}

/** The metadata of an institution's page: the profile on the first page, then only the list. */
export function institutionMetadata(view: InstitutionView, frame: Frame): PageMetadata {
  const { id, name, country, province, city, ai } = view.institution;
  const place = [...new Set([province ?? country, city])].join("");
  return profileMetadata(frame, {
    facet: "institutions",
    id,
    name,
    sentence: pageStrings.head.institution(name, place),
    list: view.list,
    ai,
    subject: institutionNode(frame.site, view),
    named: namedInstitution(frame.site, { id, name }),
  });
}

type ProfileFacts = {
  facet: "people" | "institutions";
  id: string;
  name: string;
  /** Who or what it is, in a sentence. */
  sentence: string;
  list: ListView;
  ai: AiUse;
  type?: "profile";
  /** All that the record states, and only its name: the whole stands on the first page alone. */
  subject: Thing;
  named: Thing;
};

function profileMetadata(frame: Frame, facts: ProfileFacts): PageMetadata {
  const { facet, id, name, sentence, list, ai, type, named } = facts;
  const path = href.facet(facet, id);
  const listed = { title: name, sentence, path, above: [indexStep(facet)], list };
  return describePage(frame, {
    ...listWords(listed),
    ...(type && { type }),
    feeds: feedOf(facet, id, name, list),
    list: { path, paging: list.paging },
    tags: aiTags(ai),
    graph: [list.paging.page === 1 ? profilePage(frame, facts) : listPage(frame, { ...listed, about: named })],
  });
}

/** The profile. Articles say that they are about its subject; their names here would only weigh. */
function profilePage(frame: Frame, { facet, id, name, sentence, list, ai, subject }: ProfileFacts): Thing {
  const { description } = listWords({ title: name, sentence, list });
  const trail = [indexStep(facet), { to: href.facet(facet, id), name }];
  const facts = { name, description, trail, mainEntity: subject };
  return { ...pageNode("ProfilePage", frame, facts), ...aiDisclosure(ai) };
}
