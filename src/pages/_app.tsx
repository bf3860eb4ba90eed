import "../styles/site.css";
import type { AppProps } from "next/app";
import { FrameContext } from "#components/FrameContext";
import { Layout } from "#components/Layout";
import { ProblemPanel } from "#components/ProblemPanel";
import type { PageMetadata } from "#metadata/pageMetadata";
import type { PageProps } from "#newsroom/pageProps";

const isDevelopment = process.env.NODE_ENV === "development";

/** Every page: its view inside the site's frame; in development the content's problems stand above it. */
export default function App({ Component, pageProps }: AppProps<PageProps<object, PageMetadata>>) {
  const { frame, view, problems } = pageProps;
  if (!frame || !view) return isDevelopment ? <ProblemPanel problems={problems ?? []} /> : null;
  return (
    <FrameContext value={frame}>
      {isDevelopment && <ProblemPanel problems={problems} />}
      <Layout>
        <Component {...view} />
      </Layout>
    </FrameContext>
  );
}
