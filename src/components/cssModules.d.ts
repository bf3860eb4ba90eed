/** The class names of a sheet that only some pages carry, as the build has made them unique. */
declare module "*.module.css" {
  const names: Readonly<Record<string, string>>;
  export = names;
}
