import type { DataFile } from "#archive/dataFile";
import { dataHref } from "#archive/dataFile";
import type { SitePath } from "#archive/href";
import { href } from "#archive/href";
import { PageLink } from "#components/PageLink";
import { dataSetText } from "#language/zh/dataSetText";
import { formatBytes } from "#language/zh/formatBytes";

const { files: texts, tables } = dataSetText;

/** The files of the data set: a table a line, and below it its parts. */
export function DataFiles({ files }: { files: readonly DataFile[] }) {
  return (
    <>
      <h2 id="files">{texts.heading}</h2>
      {files.length === 0 ? (
        <p>{texts.none}</p>
      ) : (
        <table>
          <thead>
            <tr>
              <th scope="col">{texts.table}</th>
              <th scope="col">{texts.records}</th>
              <th scope="col" colSpan={3}>
                {texts.download}
              </th>
            </tr>
          </thead>
          <tbody>
            {files
              .filter(({ format }) => format === "json")
              .map((json) => (
                <FileRow key={json.path} json={json} csv={files.find((file) => isBeside(file, json))} />
              ))}
          </tbody>
        </table>
      )}
      {texts.notes.map((note) => (
        <p key={note}>{note}</p>
      ))}
      <p>
        {texts.fullText}
        <PageLink to={href.feeds}>{texts.feeds}</PageLink>
        {texts.stop}
      </p>
    </>
  );
}

/** Whether a file is the CSV file with the same records. */
function isBeside({ name, format, part }: DataFile, json: DataFile): boolean {
  return format === "csv" && name === json.name && part === json.part;
}

function FileRow({ json, csv }: { json: DataFile; csv: DataFile | undefined }) {
  const { name, part, records } = json;
  const title = part === undefined ? tables[name].title : texts.part(tables[name].title, part);
  return (
    <tr>
      <th scope="row">{title}</th>
      <td className="count">{records}</td>
      <td className="count">
        <FileLink to={json.path} title={title} format="JSON" bytes={json.bytes} />
      </td>
      <td className="count">{csv && <FileLink to={csv.path} title={title} format="CSV" bytes={csv.bytes} />}</td>
      <td className="count">
        {part === undefined && <FileLink to={dataHref.schema(name)} title={title} format="Schema" />}
      </td>
    </tr>
  );
}

type LinkProps = { to: SitePath; title: string; format: string; bytes?: number };

/** Whoever hears the links one after another hears of which table each is. */
function FileLink({ to, title, format, bytes }: LinkProps) {
  return (
    <>
      <PageLink to={to}>
        <span className="sr-only">{title} </span>
        {format}
      </PageLink>
      {bytes !== undefined && ` ${formatBytes(bytes)}`}
    </>
  );
}
