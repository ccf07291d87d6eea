import { emptyCell, exactQuantity, moreThanStated, observedCatalogue } from '@xiangjian/indicators';
import {
  type Database,
  indicatorIds,
  loadDivisions,
  openDatabase,
  type PlacedCellRow,
  readDivisions,
  rowOfCell,
  townshipsOfArea,
  writeCells,
} from '@xiangjian/store';
import { seededNumbers } from './seeded-numbers.ts';

/** How large an invented country is. */
export interface SyntheticSize {
  /** Twenty to a county. */
  readonly townships: number;
  readonly years: readonly number[];
}

/** The county that questions are asked about. */
export const syntheticCounty = '990101';

const townshipsOfCounty = 20;

/**
 * A database in memory with invented townships and a figure or its absence in every cell: two in five are missing, one in
 * ten is qualified. The same size gives the same figures. The caller closes it.
 */
export async function syntheticStore(size: SyntheticSize): Promise<Database> {
  const database = await openDatabase({ file: ':memory:' });
  loadDivisions(database, readDivisions(divisionsOf(size)), []);
  writeCells(database, cellsOf(database, size));
  return database;
}

function divisionsOf({ townships }: SyntheticSize): string {
  const lines = ['code,name,level,parent,kind', '99,示例省,province,,'];
  for (let index = 0; index < townships; index += 1) {
    const county = Math.floor(index / townshipsOfCounty);
    const prefecture = `99${twoDigits(1 + Math.floor(county / 99))}`;
    const code = `${prefecture}${twoDigits(1 + (county % 99))}`;
    if (index % (99 * townshipsOfCounty) === 0)
      lines.push(`${prefecture},示例市${prefecture},prefecture,99,`);
    if (index % townshipsOfCounty === 0) lines.push(`${code},示例县${code},county,${prefecture},`);
    lines.push(`${code}${101 + (index % townshipsOfCounty)},第${index + 1}镇,township,${code},镇`);
  }
  return `${lines.join('\n')}\n`;
}

function twoDigits(number: number): string {
  return String(number).padStart(2, '0');
}

function* cellsOf(database: Database, { years }: SyntheticSize): Generator<PlacedCellRow> {
  const { codeOf } = indicatorIds(database);
  const indicators = observedCatalogue.map(({ id }) => codeOf(id));
  const next = seededNumbers(1);
  for (const { id: townshipId } of townshipsOfArea(database, '99')) {
    for (const year of years) {
      for (const indicatorId of indicators) {
        yield { townshipId, year, indicatorId, ...rowOfCell(cellOf(next(), next()), null) };
      }
    }
  }
}

function cellOf(kind: number, size: number) {
  if (kind < 0.4) return emptyCell('not_mentioned');
  const value = Math.ceil(Math.exp(size * 8));
  const quantity = kind < 0.5 ? moreThanStated(value * 10) : exactQuantity(value);
  return { ...quantity, status: 'reported' as const };
}
