import { readFileSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";
import type { CommandTexts } from "#language/commands";
import { licenceText } from "#language/zh/licenceText";
import { CommandError } from "#newsroom/commandLine";
import type { ShippedPackage } from "#publish/licences/shippedPackages";
import { shippedPackages } from "#publish/licences/shippedPackages";

const packageFile = z.object({ name: z.string(), version: z.string().optional() });
const line = `\n${"=".repeat(72)}\n\n`;

/**
 * The licences of everything of others that readers get, whole, as one text: name and version of each package, what of it
 * is in the site, and what its authors ask to go with it.
 *
 * @param modules the folder `node_modules`
 * @throws CommandError where a licence is not there, because the package may then not be passed on
 */
export function licencesText(
  modules: string,
  words: CommandTexts,
  packages: readonly ShippedPackage[] = shippedPackages,
): string {
  return [licenceText.introduction, ...packages.map((shipped) => noticeOf(shipped, modules, words))].join(line);
}

function noticeOf({ name, part, folder, files }: ShippedPackage, modules: string, words: CommandTexts): string {
  const read = (file: string) => readPart(join(modules, folder, file), name, words);
  const { version } = packageFile.parse(JSON.parse(read("package.json")));
  const heading = `${version === undefined ? name : `${name} ${version}`} (${licenceText.parts[part]})`;
  return [heading, ...files.map((file) => read(file).trim())].join("\n\n").concat("\n");
}

function readPart(file: string, name: string, words: CommandTexts): string {
  try {
    return readFileSync(file, "utf8").replaceAll("\r\n", "\n");
  } catch (error) {
    if (error instanceof Error && "code" in error) throw new CommandError(words.licenceMissing(name, file));
    throw error;
  }
}
