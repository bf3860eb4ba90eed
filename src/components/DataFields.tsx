import type { ReactNode } from "react";
import { Fragment } from "react";
import type { FieldDescription, FormDescription, TableDescription } from "#archive/views/dataSetView";
import { dataSetText } from "#language/zh/dataSetText";

const { fields: texts, tables: tableTexts } = dataSetText;

type Props = { tables: readonly TableDescription[]; forms: readonly FormDescription[] };

/** Every field of every table, what it holds and means; the forms that several tables share stand once, at the end. */
export function DataFields({ tables, forms }: Props) {
  const titles = new Map(forms.map(({ id, title }) => [id, title]));
  return (
    <>
      <h2 id="fields">{texts.heading}</h2>
      <p>{texts.note}</p>
      {tables.map((table) => (
        <TableFields key={table.name} table={table} titles={titles} />
      ))}
      {forms.map(({ id, title, fields }) => (
        <Fragment key={id}>
          <h3 id={id}>{title}</h3>
          <Fields fields={fields} titles={titles} />
        </Fragment>
      ))}
    </>
  );
}

/** Titles of the forms by their ids. */
type Titles = ReadonlyMap<string, string>;

function TableFields({ table, titles }: { table: TableDescription; titles: Titles }) {
  const { name, fields, columns, onlyJson } = table;
  return (
    <>
      <h3 id={name}>{tableTexts[name].title}</h3>
      <p>{tableTexts[name].description}</p>
      <Fields fields={fields} titles={titles} />
      {columns.length > 0 && (
        <>
          <p>{onlyJson.length > 0 ? texts.onlyJson(onlyJson.join(texts.comma)) : texts.more}</p>
          <Meanings of={texts.column} rows={columns.map((column) => ({ ...column, value: null }))} />
        </>
      )}
    </>
  );
}

type FieldsProps = { fields: readonly FieldDescription[]; titles: Titles };

function Fields({ fields, titles }: FieldsProps) {
  const rows = fields.map((field) => ({ ...field, value: <Value field={field} titles={titles} /> }));
  return <Meanings of={texts.name} rows={rows} />;
}

type Row = { name: string; value: ReactNode; description: string };

/** What names mean; what they hold stands below them, so that a phone has room for the meaning. */
function Meanings({ of, rows }: { of: string; rows: readonly Row[] }) {
  return (
    <table>
      <thead>
        <tr>
          <th scope="col">{of}</th>
          <th scope="col">{texts.meaning}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ name, value, description }) => (
          <tr key={name}>
            <th scope="row">
              <code>{name}</code>
              {value}
            </th>
            <td>{description}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Value({ field, titles }: { field: FieldDescription; titles: Titles }) {
  const { form, value, list, nullable } = field;
  const title = form === undefined ? undefined : titles.get(form);
  return (
    <>
      <br />
      <span className="note">
        {title === undefined ? texts.values[value] : <a href={`#${form}`}>{title}</a>}
        {list && texts.list}
        {nullable && texts.nullable}
      </span>
    </>
  );
}
