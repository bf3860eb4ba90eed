import { z } from "zod";

/** What a process is asked to check: an input that it makes from a seed and a number, or one that it is given. */
export const question = z.object({
  target: z.string(),
  from: z.union([z.object({ seed: z.number(), number: z.number() }), z.object({ input: z.array(z.string()) })]),
});
export type Question = z.infer<typeof question>;

/** First the input is told, so that it is known if nothing else comes; then what came of it. */
export const answer = z.union([
  z.object({ input: z.array(z.string()) }),
  z.object({
    violation: z.string().optional(),
    /** Of one processor, so that a busy machine counts for nothing. */
    seconds: z.number(),
    /** By how much the process was larger than ever before. */
    megabytes: z.number(),
  }),
]);
export type Answer = z.infer<typeof answer>;
