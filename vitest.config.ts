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
            "tests/{archive,audit,citation,components,corpus,dataset,desk,fuzz,language,markdown,metadata,newsroom,publish,screenshots,search,styles}/**/*.test.{ts,tsx}",
          ],
          // One import of the code under test for each worker: these tests share no state.
          isolate: false,
          testTimeout: 20_000,
          // The synthetic archives are written before their tests; on a busy machine that takes longer than 10 s.
          hookTimeout: minutes,
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
