import type { ObservationView } from '@xiangjian/contract';
import { ByteWriter, parquetWriteRows } from 'hyparquet-writer';
import { observationColumnsAt } from '../csv/observation-csv.ts';
import { dataFields, type PackageField } from '../package/package-fields.ts';
import { printFigure } from '../tables/print-figure.ts';
import { isFigure } from '../tables/table.ts';

const types = { integer: 'INT32', number: 'DOUBLE', string: 'STRING', date: 'STRING' } as const;

/**
 * Stored cells as a Parquet file with the columns of data.csv, for programs that read columns (pandas, R arrow, DuckDB).
 * Rows are taken as they come; the file itself, which is a fraction of the CSV, is held in memory.
 */
export async function observationParquet(
  observations: AsyncIterable<ObservationView>,
  release: string,
): Promise<Uint8Array> {
  const [number, ...fields] = dataFields();
  const columns = observationColumnsAt(release);
  async function* rows() {
    let no = 0;
    for await (const observation of observations) {
      no += 1;
      const values = columns.map(({ of }, at) => {
        const value = of(observation);
        return [fields[at]?.name ?? '', isFigure(value) ? printFigure(value) : value];
      });
      yield { no, ...Object.fromEntries(values) };
    }
  }
  const writer = new ByteWriter();
  await parquetWriteRows({
    writer,
    rows: rows(),
    columns: [...(number === undefined ? [] : [number]), ...fields].map(columnOf),
    rowGroupSize: 50_000,
    createdBy: 'xiangjian',
  });
  return writer.getBytes();
}

function columnOf({ name, type }: PackageField) {
  return { name, type: types[type] };
}
