/** What a route's brackets caught: one segment, several, or nothing. */
export type RouteParams = Record<string, string | string[] | undefined>;
