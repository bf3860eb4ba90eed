/**
 * Whether an answer may be compressed with gzip, by the request's `Accept-Encoding` (RFC 9110, section 12.5.3):
 * it is named, or covered by a star, and not with the weight 0.
 */
export function acceptsGzip(header: string | string[] | undefined): boolean {
  const weights = new Map(
    String(header ?? "")
      .split(",")
      .map(weightedCoding),
  );
  return (weights.get("gzip") ?? weights.get("*") ?? 0) > 0;
}

function weightedCoding(text: string): [coding: string, weight: number] {
  const [coding = "", ...parameters] = text
    .toLowerCase()
    .split(";")
    .map((part) => part.trim());
  const weight = parameters.find((parameter) => parameter.startsWith("q="));
  return [coding, weight === undefined ? 1 : Number(weight.slice(2))];
}
