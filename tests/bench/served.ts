/** What the process of `servedSite.ts` says: where it serves, and the seconds of processor that it has used since `begin`. */
export type Served = { port: number; processor: number };
