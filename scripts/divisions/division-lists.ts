/** One list of the source and the file it becomes; `parentColumn` names the column that holds the code above. */
export interface DivisionList {
  readonly member: string;
  readonly file: string;
  readonly parentColumn: string | null;
}

export const lists: readonly DivisionList[] = [
  { member: 'provinces.csv', file: 'provinces.csv', parentColumn: null },
  { member: 'cities.csv', file: 'prefectures.csv', parentColumn: 'provinceCode' },
  { member: 'areas.csv', file: 'counties.csv', parentColumn: 'cityCode' },
  { member: 'streets.csv', file: 'townships.csv', parentColumn: 'areaCode' },
];

/**
 * The list as code,name,parent in code order, names without quotes.
 * Throws where a row does not nest: a code that does not begin with the code above it, a comma in a name.
 */
export function csvOfList(text: string, parentColumn: string | null): string {
  const [header = '', ...lines] = text.split(/\r?\n/).filter((line) => line !== '');
  const columns = header.split(',');
  const at = (name: string) => columns.indexOf(name);
  const rows = lines.map((line) => {
    const fields = line.split(',').map((field) => field.replaceAll('"', ''));
    const code = fields[at('code')] ?? '';
    const name = fields[at('name')] ?? '';
    const parent = parentColumn === null ? '' : (fields[at(parentColumn)] ?? '');
    if (fields.length !== columns.length || name === '' || !code.startsWith(parent)) {
      throw new Error(`unexpected row: ${line}`);
    }
    return `${code},${name},${parent}`;
  });
  return ['code,name,parent', ...rows.sort(), ''].join('\n');
}
