import { Fragment } from "react";
import type { DataFile } from "#archive/dataFile";
import { dataHref } from "#archive/dataFile";
import type { ArchiveDate } from "#archive/date";
import { dayOf } from "#archive/date";
import { href } from "#archive/href";
import { useFrame } from "#components/FrameContext";
import { dataSetText } from "#language/zh/dataSetText";

const { licence: licenceText, citing, examples } = dataSetText;

type Props = { files: readonly DataFile[]; changed?: ArchiveDate | undefined };

/** What one may do with the data, how to cite it, how to read it. */
export function DataUse({ files, changed }: Props) {
  const { site } = useFrame();
  const { name, origin = "", publisher, licence, contact } = site;
  const [csv] = files.filter((file) => file.name === "articles" && file.format === "csv");
  const list = examples.list(
    origin + dataHref.file("articles", "json"),
    origin + (csv?.path ?? dataHref.file("articles", "csv")),
  );
  return (
    <>
      <h2 id="licence">{licenceText.heading}</h2>
      <p>{licence ? licenceText.stated(licence) : licenceText.none}</p>
      {!licence && contact && (
        <p>
          {licenceText.ask}
          <a href={`mailto:${contact}`}>{contact}</a>
        </p>
      )}
      <h2 id="citing">{citing.heading}</h2>
      <p>{citing.note}</p>
      {changed && (
        <blockquote>{citing.citation(publisher ?? name, name, dayOf(changed).iso, origin + href.data)}</blockquote>
      )}
      <h2 id="examples">{examples.heading}</h2>
      <p>{site.origin === undefined ? examples.relative : examples.note}</p>
      {list.map(({ id, heading, code }) => (
        <Fragment key={id}>
          <h3>{heading}</h3>
          <pre>
            <code>{code}</code>
          </pre>
        </Fragment>
      ))}
    </>
  );
}
