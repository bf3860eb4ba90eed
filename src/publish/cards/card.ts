/** What every card says of the site it leads to. */
type Masthead = { name: string; nameEn: string };

/** A line at the foot of a card: the ways to say it, fullest first. The first that fits is set, the last is cut to fit. */
export type FootLine = readonly string[];

/** The card of an article or of a kind: all it says, ready to be set. It is also the key by which its picture is kept. */
export type PageCard = Masthead & {
  form: "page";
  /** What kind of page it leads to; stands at the end of the masthead. */
  label: string;
  /** That the article has been retracted. */
  mark?: string | undefined;
  title: string;
  /** Names in the title that no line break may cut. */
  names: readonly string[];
  /** Four characters of a research stage. */
  seal?: string | undefined;
  /** Two at most. */
  foot: readonly FootLine[];
};

/** The card of the site, for every page that has none of its own. */
export type SiteCard = Masthead & {
  form: "site";
  description: string;
  extent: string;
  seals: readonly string[];
};

export type Card = PageCard | SiteCard;
