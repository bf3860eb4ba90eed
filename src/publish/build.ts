import { supervise } from "#publish/supervise";

/** `npm run build`: checks everything, exports, publishes. */
await supervise(new URL("./buildWorker.ts", import.meta.url));
