import { absolute } from "#archive/absolute";
import { fileHref, newestInList } from "#archive/fileHref";
import { href } from "#archive/href";
import type { FeedLists } from "#archive/views/feedsView";
import { CountedLinks } from "#components/CountedLinks";
import { useFrame } from "#components/FrameContext";
import { PageLink } from "#components/PageLink";
import { PageTitle } from "#components/PageTitle";
import { pageStrings } from "#language/zh/pageStrings";
import { strings } from "#language/zh/strings";

const words = pageStrings.feeds;
const paths = [fileHref.atomFeed, fileHref.rssFeed, fileHref.jsonFeed] as const;

/** What feeds there are, with their addresses for copying; without an origin, why there are none. */
export function FeedsPage({ lists }: { lists: FeedLists[] }) {
  const { site } = useFrame();
  return (
    <>
      <PageTitle title={words.title} introduction={words.introduction} />
      {site.origin === undefined ? (
        <p className="empty">{words.needsOrigin}</p>
      ) : (
        <>
          <WholeFeeds origin={site.origin} />
          <ListFeeds lists={lists} />
        </>
      )}
    </>
  );
}

function WholeFeeds({ origin }: { origin: string }) {
  return (
    <ol className="described">
      {words.formats.map(({ name, note }, index) => {
        const path = paths[index];
        return (
          path && (
            <li key={name}>
              <div>
                <h2>
                  <PageLink to={path}>{name}</PageLink>
                </h2>
                <p>{note}</p>
                <p>
                  <code>{absolute(origin, path)}</code>
                </p>
              </div>
            </li>
          )
        );
      })}
    </ol>
  );
}

function ListFeeds({ lists }: { lists: readonly FeedLists[] }) {
  if (lists.length === 0) return null;
  return (
    <section aria-labelledby="_lists">
      <header className="page-head">
        <h2 id="_lists" className="section-head">
          {words.lists}
        </h2>
        <p className="introduction">{words.listsNote(newestInList)}</p>
      </header>
      <div className="index">
        {lists.map(({ facet, shown, total }) => (
          <section key={facet}>
            <h3>{strings.facets[facet]}</h3>
            <CountedLinks facet={facet} counted={shown} to={fileHref.listFeed} />
            {total > shown.length && <PageLink to={href.index(facet)}>{words.all(total)}</PageLink>}
          </section>
        ))}
      </div>
    </section>
  );
}
