import { extname } from "node:path";

/** The content type of a file by the ending of its name. Types with a charset are text. */
export const contentTypes: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".htm": "text/html; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  // Browsers show `application/atom+xml` and `application/rss+xml` as bare text, without the feed's style sheet.
  ".xml": "application/xml; charset=utf-8",
  ".xsl": "application/xml; charset=utf-8",
  ".txt": "text/plain; charset=utf-8",
  ".csv": "text/csv; charset=utf-8",
  ".bib": "application/x-bibtex; charset=utf-8",
  ".ris": "application/x-research-info-systems; charset=utf-8",
  ".webmanifest": "application/manifest+json; charset=utf-8",
  ".svg": "image/svg+xml",
  ".png": "image/png",
  ".jpg": "image/jpeg",
  ".jpeg": "image/jpeg",
  ".gif": "image/gif",
  ".webp": "image/webp",
  ".avif": "image/avif",
  ".ico": "image/x-icon",
  ".pdf": "application/pdf",
};

export const unknownType = "application/octet-stream";

export function contentTypeOf(file: string): string {
  return contentTypes[extname(file).toLowerCase()] ?? unknownType;
}

/** Whether compression makes files of a type smaller. */
export function isText(type: string): boolean {
  return type.includes("charset=") || type === "image/svg+xml";
}
