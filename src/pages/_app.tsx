import "../styles/site.css";
import type { AppProps } from "next/app";
import { FrameContext } from "#components/FrameContext";
import { Layout } from "#components/Layout";
import { ProblemPanel } from "#components/ProblemPanel";
import type { PageProps } from "#newsroom/pageProps";

/** Every page: its view inside the site's frame; in development the content's problems stand above it. */
export default function App({ Component, pageProps }: AppProps<PageProps<object>>) {
  const { frame, view, problems } = pageProps;
  if (!frame || !view) return <ProblemPanel problems={problems ?? []} />;
  return (
    <FrameContext value={frame}>
      <ProblemPanel problems={problems} />
      <Layout>
        <Component {...view} />
      </Layout>
    </FrameContext>
  );
}
