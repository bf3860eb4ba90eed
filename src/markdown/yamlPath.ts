/** Steps into YAML: keys of maps and indexes of lists. */
export type YamlPath = readonly (string | number)[];
