import { defineConfig } from "vitest/config";

const minutes = 60_000;

/** `core` runs in seconds and builds nothing; `site` exports a site and opens it in a browser. */
export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: "core",
          include: [
            "tests/*.test.ts",
            "tests/{archive,corpus,language,markdown,metadata,newsroom,publish}/**/*.test.{ts,tsx}",
          ],
          // One import of the code under test for each worker: these tests share no state.
          isolate: false,
          testTimeout: 20_000,
        },
      },
      {
        test: {
          name: "site",
          include: ["tests/{site,browser}/**/*.test.{ts,tsx}"],
          globalSetup: "tests/site/globalSetup.ts",
          fileParallelism: false,
          testTimeout: 5 * minutes,
          hookTimeout: 5 * minutes,
        },
      },
    ],
  },
});
