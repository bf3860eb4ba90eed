type Props = { title: string; introduction: string };

/** The head of a page that is no list of articles: what it is, in a sentence or two. */
export function PageTitle({ title, introduction }: Props) {
  return (
    <header className="page-head">
      <h1>{title}</h1>
      <p className="introduction">{introduction}</p>
    </header>
  );
}
