import { availableParallelism } from "node:os";
import type { NextConfig } from "next";
import { PHASE_DEVELOPMENT_SERVER } from "next/constants";

const shared: NextConfig = {
  trailingSlash: true,
  images: { unoptimized: true },
  // `npm run lint` checks the types of everything; an editor's build does not depend on a test's.
  typescript: { ignoreBuildErrors: true },
  // A fixed build id and root make two exports byte-identical.
  generateBuildId: () => "archive",
  turbopack: { root: process.cwd() },
  experimental: { cpus: Math.min(4, availableParallelism()), staticGenerationMinPagesPerWorker: 25 },
};

/** A static export into `.next-export`, which `src/publish` finishes and puts in place. */
const exporting: NextConfig = {
  ...shared,
  output: "export",
  distDir: ".next-export",
  turbopack: {
    ...shared.turbopack,
    // The one page with a script needs React and no router.
    resolveAlias: { "next/dist/client/next-turbopack.js": "./src/components/hydratePage.tsx" },
  },
};

const { ARCHIVE_DEV_HOSTS: hosts, ARCHIVE_DEV_NAMES: names, ARCHIVE_IMAGES: images } = process.env;

/**
 * A request by a name that is not this server's: somebody else may have had it point to this machine, so that a page of
 * theirs reads what is not published. Addresses cannot be made to point elsewhere. None where the network may read all.
 */
const byForeignName = {
  source: "/:path*",
  missing: [{ type: "host" as const, value: `(?:${names?.replaceAll(".", "\\.").replaceAll(",", "|")}|[\\d.]+|\\[)` }],
};

/** An ordinary server: an exporting one would not notice new files. Pictures come from `src/desk`. */
const developing: NextConfig = {
  ...shared,
  devIndicators: false,
  // `npm run dev` says under which names it is reached: a page opened under another is not kept up to date.
  allowedDevOrigins: hosts?.split(",") ?? [],
  rewrites: async () => {
    const source = "/:path*/:file(.+\\.(?:jpe?g|png|gif|webp|avif))";
    return {
      // What people do not open themselves: nothing lies there.
      beforeFiles: names === undefined ? [] : [{ ...byForeignName, destination: `${images}/` }],
      afterFiles: [],
      fallback: [{ source, destination: `${images}/:path*/:file` }],
    };
  },
  redirects: async () => {
    const own = `http://localhost:${process.env.PORT}/:path*`;
    return names === undefined ? [] : [{ ...byForeignName, destination: own, permanent: false }];
  },
};

/** Development serves; everything else exports. */
export default function config(phase: string): NextConfig {
  return phase === PHASE_DEVELOPMENT_SERVER ? developing : exporting;
}
