import { expect, test } from "vitest";
import { acceptsGzip } from "#publish/acceptsGzip";

test.each(["gzip", "gzip, deflate, br, zstd", "br;q=1.0, GZIP;q=0.8", "*", "deflate, *;q=0.5", "gzip ; q=0.001"])(
  "%s takes gzip",
  (header) => {
    expect(acceptsGzip(header)).toBe(true);
  },
);

test.each([undefined, "", "br", "identity", "gzip;q=0", "gzip;q=0, *", "*;q=0", "x-gzipped", "gzip;q=many"])(
  "%s takes no gzip",
  (header) => {
    expect(acceptsGzip(header)).toBe(false);
  },
);
