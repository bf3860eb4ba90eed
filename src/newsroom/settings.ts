import { resolve } from "node:path";
import type { CardMode } from "#archive/card";
import { parseDate } from "#archive/date";
import { isHost } from "./host";
import { origin } from "./schema/fields";
import { SettingsError } from "./settingsError";

/** What the environment says about one run; every command and every page of a build uses the same. */
export type Settings = {
  /** Absolute path of the content folder. */
  content: string;
  /** Absolute path of the folder of the finished site. */
  out: string;
  /** The one clock of a build, in milliseconds since the epoch. */
  now: number;
  /** Overrides `origin` of `site.yml`. */
  origin?: string | undefined;
  /** Which articles get social cards of their own; all where nothing is said. */
  cards?: CardMode | undefined;
};

type Environment = Readonly<Record<string, string | undefined>>;

/**
 * Reads `ARCHIVE_CONTENT`, `ARCHIVE_OUT`, `ARCHIVE_NOW` and `ARCHIVE_ORIGIN`.
 *
 * @throws SettingsError where one is given and is not of its form
 */
export function readSettings(environment: Environment): Settings {
  return {
    content: resolve(environment.ARCHIVE_CONTENT || "content"),
    out: resolve(environment.ARCHIVE_OUT || "out"),
    now: readNow(environment.ARCHIVE_NOW),
    origin: readOrigin(environment.ARCHIVE_ORIGIN),
  };
}

/** Hands settings on to a process of their own. */
export function settingsEnvironment(settings: Settings): Record<string, string> {
  return {
    ARCHIVE_CONTENT: settings.content,
    ARCHIVE_OUT: settings.out,
    ARCHIVE_NOW: new Date(settings.now).toISOString(),
    ...(settings.origin === undefined ? {} : { ARCHIVE_ORIGIN: settings.origin }),
  };
}

/** A TCP port from `PORT`; 3000 without one. */
export function readPort(environment: Environment): number {
  const value = environment.PORT || "3000";
  const port = Number(value);
  if (!/^\d+$/.test(value) || port < 1 || port > 65_535) throw new SettingsError("PORT", value);
  return port;
}

/** Under which name or address of this machine a server is open to others, from `ARCHIVE_HOST`; undefined for none. */
export function readHost(environment: Environment): string | undefined {
  // Not `HOST`: shells and containers set it to the machine's name without anybody having asked for it.
  const value = environment.ARCHIVE_HOST || undefined;
  if (value !== undefined && !isHost(value)) throw new SettingsError("ARCHIVE_HOST", value);
  return value;
}

function readNow(value: string | undefined): number {
  if (!value) return Date.now();
  const reading = parseDate(value);
  if (!reading.ok || reading.date.precision !== "time") throw new SettingsError("ARCHIVE_NOW", value);
  return Date.parse(reading.date.iso);
}

function readOrigin(value: string | undefined): string | undefined {
  if (!value) return undefined;
  const parsed = origin.safeParse(value);
  if (!parsed.success) throw new SettingsError("ARCHIVE_ORIGIN", value);
  return parsed.data;
}
