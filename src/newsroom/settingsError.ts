/** A variable of the environment that cannot be used as it is. */
export class SettingsError extends Error {
  constructor(
    readonly variable: "ARCHIVE_HOST" | "ARCHIVE_NOW" | "ARCHIVE_ORIGIN" | "PORT",
    readonly value: string,
  ) {
    super(`${variable}=${value}`);
  }
}
