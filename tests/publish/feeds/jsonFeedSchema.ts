/** What JSON Feed 1.1 (jsonfeed.org/version/1.1) says that a feed must be, and what it knows; written for these tests. */
const url = { type: "string", format: "uri" };
const time = { type: "string", format: "date-time" };
const some = { type: "string", minLength: 1 };
const authors = {
  type: "array",
  items: {
    type: "object",
    properties: { name: some, url, avatar: url },
    // "If you provide an author object, then at least one is required."
    minProperties: 1,
    additionalProperties: false,
  },
};

export const jsonFeedSchema = {
  type: "object",
  required: ["version", "title", "items"],
  properties: {
    version: { const: "https://jsonfeed.org/version/1.1" },
    title: some,
    home_page_url: url,
    feed_url: url,
    description: some,
    user_comment: some,
    favicon: url,
    authors,
    language: { type: "string", pattern: "^[a-z]{2,3}(-[A-Za-z0-9]+)*$" },
    items: {
      type: "array",
      items: {
        type: "object",
        required: ["id"],
        // "It must have one or both" of the two forms of content.
        anyOf: [{ required: ["content_html"] }, { required: ["content_text"] }],
        properties: {
          id: some,
          url,
          title: some,
          content_html: some,
          content_text: some,
          summary: some,
          image: url,
          date_published: time,
          date_modified: time,
          authors,
          tags: { type: "array", items: some },
        },
        additionalProperties: false,
      },
    },
  },
  additionalProperties: false,
};
