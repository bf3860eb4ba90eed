import { existsSync } from "node:fs";
import { CommandError, runCommand } from "#newsroom/commandLine";
import { hasErrors } from "#newsroom/problem";
import { formatProblems, problemsToJson } from "#newsroom/problemReport";
import { readAhead } from "#newsroom/readAhead";
import { readNewsroom } from "#newsroom/readNewsroom";
import { readSettings } from "#newsroom/settings";

/** `npm run check`: every problem of the content and nothing else; exit code 1 if one is an error. */
await runCommand(async ({ words, problems, format }) => {
  const settings = readSettings(process.env);
  if (!existsSync(settings.content)) throw new CommandError(words.noContent(settings.content));
  await readAhead(settings);
  const newsroom = readNewsroom(settings);
  const report = format === "json" ? problemsToJson(newsroom, problems) : formatProblems(newsroom, problems, words);
  process.stdout.write(`${report}\n`);
  return hasErrors(newsroom.problems) ? 1 : 0;
});
