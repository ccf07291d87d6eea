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
  return (
    <table className="data-table">
      <caption className="visually-hidden">{caption}</caption>
      <thead>
        <tr>
          {table.columns.map((column, at) => (
            <th key={column} scope="col" className={at === 0 ? 'sticky' : 'number'}>
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
                <td key={table.columns[at]} className="number">
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
