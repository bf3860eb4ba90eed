import type { CommandTexts, ServingCommand } from "#language/commands";
import { CommandError } from "./commandLine";
import { isSystemError } from "./systemError";

type Place = { host?: string | undefined; port: number; command: ServingCommand };

/** Says in words why a command cannot listen where it should; any other error is given back as it is. */
export function listenFault(error: unknown, words: CommandTexts, { host, port, command }: Place): unknown {
  if (!isSystemError(error)) return error;
  if (error.code === "EADDRINUSE") return new CommandError(words.portTaken(port, command));
  if (error.code === "EACCES") return new CommandError(words.portForbidden(port, command));
  return host !== undefined && notHere.includes(error.code) ? new CommandError(words.hostNotHere(host)) : error;
}

/** No such name; no such address; of IPv6, one that says not by which network. */
const notHere: readonly string[] = ["ENOTFOUND", "EAI_AGAIN", "EADDRNOTAVAIL", "EAFNOSUPPORT", "EINVAL"];
