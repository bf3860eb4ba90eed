import type { Byline } from "#archive/article";

/** Roles of those who worked on a report without writing it. */
const otherWork =
  /^(摄影|摄|图|供图|图片|制图|绘图|插图|视频|编辑|责任编辑|责编|编审|美编|版式|校对|审核|一审|二审|三审|监制)$/;

/**
 * The names of those who wrote a report, each once, in the order of its bylines. Photographers and desk editors are not
 * authors in the sense of GB/T 7714, but they are named where nobody else is.
 */
export function writersOf(bylines: readonly Byline[]): string[] {
  const writers = bylines.filter(({ role }) => role === undefined || !otherWork.test(role));
  return [...new Set((writers.length > 0 ? writers : bylines).map(({ name }) => name))];
}
