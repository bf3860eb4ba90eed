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

/** An ordinary server: an exporting one would not notice new files. Pictures come from `src/desk`. */
const developing: NextConfig = {
  ...shared,
  devIndicators: false,
  // `npm run dev` says under which names it is reached: a page opened under another is not kept up to date.
  allowedDevOrigins: process.env.ARCHIVE_DEV_HOSTS?.split(",") ?? [],
  rewrites: async () => {
    const source = "/:path*/:file(.+\\.(?:jpe?g|png|gif|webp|avif))";
    return {
      beforeFiles: [],
      afterFiles: [],
      fallback: [{ source, destination: `${process.env.ARCHIVE_IMAGES}/:path*/:file` }],
    };
  },
};

/** Development serves; everything else exports. */
export default function config(phase: string): NextConfig {
  return phase === PHASE_DEVELOPMENT_SERVER ? developing : exporting;
}
