import { cellEvidenceSchema, type ObservationView } from '@xiangjian/contract';
import { exactQuantity, quote } from '@xiangjian/indicators';
import { csvOf, observationColumnsAt, observationLines, tableOf } from '@xiangjian/publish';
import { type Database, importLedger, openDatabase, townshipsOfCodes } from '@xiangjian/store';
import { expect, it, onTestFinished } from 'vitest';
import { loadBundledData } from '../import/load-bundled-data.ts';
import { openApp } from '../testing/open-app.ts';
import { importedAt } from '../testing/small-district.ts';
import { type CellsAsked, cellPieces } from './cell-pieces.ts';
import { observationsInTurns } from './observations-in-turns.ts';

const release = '版本7';

/** The whole file as every table is written: a view a cell, a text a field. */
async function plainly(database: Database, unmask: boolean): Promise<string> {
  const views: ObservationView[] = [];
  for await (const view of observationsInTurns(database, {}, { unmask })) views.push(view);
  return csvOf(tableOf(observationColumnsAt(release), views), { bom: true });
}

function inPieces(database: Database, asked: Partial<CellsAsked>): string[] {
  const heading = observationLines(release).header({ bom: true });
  const whole = { filter: {}, release, unmask: false, ...asked };
  return [...cellPieces(database, heading, whole)].map(({ bytes }) => bytes.toString());
}

it('the dump of the sample district has the bytes of a table written field by field, masked or not', async () => {
  const database = await openDatabase({ file: ':memory:' });
  onTestFinished(() => database.close());
  await loadBundledData(database, { now: importedAt });
  for (const unmask of [false, true]) {
    const pieces = inPieces(database, { unmask });
    expect(pieces.length).toBeGreaterThan(3);
    expect(pieces.join('') === (await plainly(database, unmask))).toBe(true);
    expect(pieces.every((piece) => piece.endsWith('\r\n'))).toBe(true);
  }
});

it('so have corrections, figures of ledgers and years of a changed definition', async () => {
  const { database, get, send } = await openApp();
  const post = async (address: string, payload: object) => {
    const reply = await send({ method: 'POST', url: `/api/v1/${address}`, payload });
    expect(reply.statusCode).toBe(200);
  };
  const cell = await get('/observations/990101101/2022/disputes_accepted');
  const { version, sources } = cellEvidenceSchema.parse(cell.json());
  await post('corrections', {
    township: '990101101',
    year: 2022,
    indicator: 'disputes_accepted',
    cell: { value: 119.5, lower: 119, upper: 120, qualifier: 'about', status: 'reported' },
    evidence: { report_id: sources[0]?.report_id, ...sources[0]?.evidence },
    author: '李四',
    reason: '读错一位',
    expected: version,
  });
  fillFromLedger(database);
  const before = inPieces(database, {}).join('');
  expect(before).toContain('台账.xlsx 2023年!B2');
  expect(before).toContain('"约119.5"');
  expect(before === (await plainly(database, false))).toBe(true);
  await post('series-notes', {
    author: '甲',
    notes: [
      {
        indicator: 'disputes_accepted',
        area: '990101102',
        from: 2022,
        comparability: 'break',
        text: '受理改按登记件数统计',
        source: '示例司发〔2022〕1号',
      },
    ],
  });
  const flagged = inPieces(database, {}).join('');
  expect(flagged).not.toBe(before);
  expect(flagged === (await plainly(database, false))).toBe(true);
});

it('a part of a file is that part of the whole, however it is asked for', async () => {
  const { database } = await openApp();
  const lines = inPieces(database, {}).join('').split('\r\n');
  const part = inPieces(database, { offset: 5, limit: 3 }).join('').split('\r\n');
  const unnumbered = (line: string) => line.slice(line.indexOf(','));
  expect(part.slice(1, -1).map(unnumbered)).toEqual(lines.slice(6, 9).map(unnumbered));
  expect(part.slice(1, -1).map((line) => line.split(',')[0])).toEqual(['1', '2', '3']);
});

/** A number of a township and year that no report speaks of. */
function fillFromLedger(database: Database): void {
  const text = '乡镇\t受理（件）\n己镇\t３１２';
  const start = text.indexOf('３');
  importLedger(
    database,
    {
      area: '990101',
      fileName: '台账.xlsx',
      sheet: '2023年',
      bytes: new TextEncoder().encode(text),
      text,
      signature: '乡镇|受理（件）',
      map: '{"sheet":"2023年"}',
      skipped: 0,
      author: '王一',
      note: null,
      values: [
        {
          townshipId: townshipsOfCodes(database, ['990101105']).get('990101105')?.id ?? 0,
          year: 2023,
          indicator: 'disputes_accepted',
          quantity: exactQuantity(312),
          period: 'year',
          address: 'B2',
          evidence: quote(text, { start, end: text.length }),
          sourceUrl: null,
        },
      ],
    },
    importedAt,
  );
}
