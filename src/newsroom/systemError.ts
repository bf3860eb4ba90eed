/** An error that the operating system answered: its code, and the path that was asked for where there is one. */
export type SystemError = Error & { code: string; path?: string; dest?: string; syscall?: string };

export function isSystemError(error: unknown): error is SystemError {
  return error instanceof Error && "code" in error && typeof error.code === "string" && "syscall" in error;
}
