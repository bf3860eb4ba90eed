import type { Announced } from "./announced";

/** A search engine's door for news of changed addresses. */
export type Service = {
  id: keyof Announced;
  /** Where it is reached, without secrets: it is printed. */
  address: string;
  /** How many addresses it takes at once. */
  batch: number;
  /** Whether it also wants to know of addresses that are gone. */
  takesGone: boolean;
  send: (urls: readonly string[]) => Promise<Answer>;
};

/** `refused` are the addresses that it did not take; `reason` says why it took none. */
export type Answer = { ok: true; refused: readonly string[] } | { ok: false; reason: string };

export type Reply = { status: number; text: string } | { unreachable: string };

const patience = 30_000;

/** Posts to a service. What fails on the way is told by its code alone: messages may hold the address with its secrets. */
export async function post(address: string, type: string, body: string): Promise<Reply> {
  try {
    const response = await fetch(address, {
      method: "POST",
      headers: { "Content-Type": type },
      body,
      redirect: "manual",
      signal: AbortSignal.timeout(patience),
    });
    return { status: response.status, text: await response.text() };
  } catch (error) {
    return { unreachable: codeOf(error) };
  }
}

function codeOf(error: unknown): string {
  if (!(error instanceof Error)) return "?";
  const { cause } = error;
  const code: unknown = cause instanceof Error ? Reflect.get(cause, "code") : undefined;
  return typeof code === "string" ? code : error.name;
}

export function isAccepted(status: number): boolean {
  return status >= 200 && status < 300;
}
