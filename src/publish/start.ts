import { supervise } from "#publish/supervise";

/** `npm start`: builds the site and serves it until it is stopped. */
await supervise(new URL("./startWorker.ts", import.meta.url));
