import type { DrawingWork } from "./drawCards";
import { drawCards } from "./drawCards";

/** A process of `makeCards`: draws the cards that it is sent, and ends. */
// Also where the build is killed.
process.once("disconnect", () => process.exit());
process.once("message", async (work: DrawingWork) => {
  await drawCards(work);
  process.disconnect();
});
