import { isOfFigures } from './is-of-figures.ts';

/** The data behind a chart: first column names the row. */
export interface ChartTableData {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly (string | number | null)[])[];
}

interface Props {
  readonly table: ChartTableData;
  readonly caption: string;
}

/** The table behind a chart. */
export function ChartTable({ table, caption }: Props) {
  const classes = table.columns.map((_, at) => {
    if (at === 0) return 'sticky';
    return isOfFigures(table.rows.map((row) => row[at] ?? null)) ? 'number' : undefined;
  });
  return (
    <table className="data-table">
      <caption className="visually-hidden">{caption}</caption>
      <thead>
        <tr>
          {table.columns.map((column, at) => (
            <th key={column} scope="col" className={classes[at]}>
              {column}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {table.rows.map((row) => (
          <tr key={row.join('|')}>
            {row.map((value, at) =>
              at === 0 ? (
                <th key={table.columns[at]} scope="row" className="sticky">
                  {value}
                </th>
              ) : (
                <td key={table.columns[at]} className={classes[at]}>
                  {value ?? '—'}
                </td>
              ),
            )}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
