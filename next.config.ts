import { availableParallelism } from "node:os";
import type { NextConfig } from "next";
import { PHASE_DEVELOPMENT_SERVER } from "next/constants";

/**
 * In production a static export into `.next-export`, which `src/publish` finishes and swaps into
 * place; the fixed build id and root make two exports byte-identical. In development an ordinary
 * server: with `output: "export"` it would not notice new files.
 */
export default function config(phase: string): NextConfig {
  const exporting: NextConfig = { output: "export", distDir: ".next-export" };
  return {
    ...(phase === PHASE_DEVELOPMENT_SERVER ? {} : exporting),
    trailingSlash: true,
    images: { unoptimized: true },
    generateBuildId: () => "archive",
    turbopack: { root: process.cwd() },
    devIndicators: false,
    experimental: { cpus: Math.min(4, availableParallelism()), staticGenerationMinPagesPerWorker: 25 },
  };
}
