import type { HeadTag, PageMetadata } from "#metadata/pageMetadata";

/** The part of a page's head that is about this page. Only the document renders it, so no browser ever loads it. */
export function PageHead({ metadata: { title, tags, data } }: { metadata: PageMetadata }) {
  return (
    <>
      <title>{title}</title>
      {tags.map((tag) => (
        <Tag key={JSON.stringify(tag)} tag={tag} />
      ))}
      {data.map((text) => (
        <script
          key={text}
          type="application/ld+json"
          // biome-ignore lint/security/noDangerouslySetInnerHtml: data in which nothing can end the script
          dangerouslySetInnerHTML={{ __html: text }}
        />
      ))}
    </>
  );
}

function Tag({ tag: { tag, ...attributes } }: { tag: HeadTag }) {
  return tag === "meta" ? <meta {...attributes} /> : <link {...attributes} />;
}
