import { BlockList, isIP } from "node:net";

/**
 * Whether a text is an address, or a name of the form that names of machines have (RFC 1123; and `_`, which containers
 * use). What only looks like an address is neither: `1` would stand for 0.0.0.1.
 */
export function isHost(text: string): boolean {
  if (isIP(text) !== 0) return true;
  const labels = text.split(".");
  const isNumber = /^(?:\d+|0x[\da-f]*)$/i.test(labels.at(-1) ?? "");
  return !isNumber && text.length <= 253 && labels.every((label) => /^\w(?:[\w-]{0,61}\w)?$/.test(label));
}

/** A host as web addresses have it: IPv6 in brackets. */
export function hostInAddress(host: string): string {
  return isIP(host) === 6 ? `[${host}]` : host;
}

const loopback = new BlockList();
loopback.addSubnet("127.0.0.0", 8, "ipv4");
loopback.addAddress("::1", "ipv6");

/** Whether an address is one under which only its own machine reaches it. */
export function isLoopback(address: string): boolean {
  return loopback.check(address, isIP(address) === 6 ? "ipv6" : "ipv4");
}

const every = new BlockList();
every.addAddress("0.0.0.0", "ipv4");
every.addAddress("::", "ipv6");

/** Whether an address stands for all that a machine has. */
export function isEveryAddress(address: string): boolean {
  return isIP(address) !== 0 && every.check(address, isIP(address) === 6 ? "ipv6" : "ipv4");
}

/** Under which host a machine reaches its own server that is open at `host`; undefined for the loopback alone. */
export function ownHost(host: string | undefined): string {
  return host === undefined || isEveryAddress(host) ? "localhost" : hostInAddress(host);
}
