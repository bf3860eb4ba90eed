import type { DataSetView } from "#archive/views/dataSetView";
import { DataFields } from "#components/DataFields";
import { DataFiles } from "#components/DataFiles";
import { DataUse } from "#components/DataUse";
import { PageTitle } from "#components/PageTitle";
import { dataSetText } from "#language/zh/dataSetText";
import { formatDate } from "#language/zh/formatDate";

/** What the data set has, where its files are, what every field means, and what may be done with it. */
export function DataSetPage({ files, articles, changed, span, tables, forms }: DataSetView) {
  const { title, introduction, extent, changed: changedOn, promise } = dataSetText;
  return (
    <>
      <PageTitle title={title} introduction={introduction} />
      <p className="extent">
        {extent(articles, span?.from, span?.to)}
        {changed && ` · ${changedOn(formatDate(changed))}`}
      </p>
      <div className="prose data">
        <DataFiles files={files} />
        <DataUse files={files} changed={changed} />
        <h2 id="promise">{promise.heading}</h2>
        {promise.paragraphs.map((paragraph) => (
          <p key={paragraph}>{paragraph}</p>
        ))}
        <DataFields tables={tables} forms={forms} />
      </div>
    </>
  );
}
