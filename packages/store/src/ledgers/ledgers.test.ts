import { exactQuantity, moreThanStated, quote } from '@xiangjian/indicators';
import { beforeEach, describe, expect, it } from 'vitest';
import { examineDatabase } from '../care/doctor.ts';
import { correctCell } from '../cells/correct-cell.ts';
import { connectionOf, type Database } from '../database/connection.ts';
import { evidenceOfCell } from '../queries/evidence-of-cell.ts';
import { ledgerValuesOtherwise } from '../queries/ledger-values.ts';
import { ledgerFile, ledgers, rememberedMap } from '../queries/ledgers.ts';
import { observationPage } from '../queries/observation-page.ts';
import { observationStream } from '../queries/observation-stream.ts';
import { reportingAreas } from '../queries/reporting-areas.ts';
import { sourcesOfTownshipYear } from '../queries/sources-of-township-year.ts';
import { townshipYearsOfArea } from '../queries/township-years.ts';
import { yearsOfArea } from '../queries/years-of-area.ts';
import { storeReport } from '../reports/store-report.ts';
import { openSampleDistrict } from '../testing/sample-district.ts';
import { extractionOf, figure, sampleReport, unitOf } from '../testing/sample-report.ts';
import { evidenceKind } from './evidence-kind.ts';
import { importLedger } from './import-ledger.ts';
import type { NewLedger, NewLedgerValue } from './new-ledger.ts';
import { undoLedger } from './undo-ledger.ts';

const now = '2024-04-01T08:00:00Z';
const by = { author: '王一', reason: '表填错了' };
const text = '乡镇\t受理（件）\t成功（件）\n甲镇\t３１２\t300余';

let database: Database;
let unit: number;
beforeEach(async () => {
  database = await openSampleDistrict();
  unit = unitOf(database, '990101101');
});

function said(words: string, more: Partial<NewLedgerValue> = {}): NewLedgerValue {
  const start = text.indexOf(words);
  return {
    townshipId: unit,
    year: 2023,
    indicator: 'disputes_accepted',
    quantity: exactQuantity(312),
    period: 'year',
    address: 'B2',
    evidence: quote(text, { start, end: start + words.length }),
    sourceUrl: null,
    ...more,
  };
}

function ledger(values: readonly NewLedgerValue[], more: Partial<NewLedger> = {}): NewLedger {
  return {
    area: '990101',
    fileName: '台账.xlsx',
    sheet: '2023年',
    bytes: new TextEncoder().encode(text),
    text,
    signature: '乡镇|受理（件）|成功（件）',
    map: '{"sheet":"2023年"}',
    skipped: 1,
    author: '王一',
    note: null,
    values,
    ...more,
  };
}

const accepted = { year: 2023, indicator: 'disputes_accepted' } as const;
const evidence = () => evidenceOfCell(database, unit, accepted.year, accepted.indicator);
const report = (words: string) =>
  storeReport(
    database,
    sampleReport(unit, 2023, words),
    extractionOf([figure(words, 'disputes_accepted', words.slice(-5, -1))]),
    now,
  );

describe('importLedger', () => {
  it('fills cells of years without a report and quotes the cell of the sheet', () => {
    const succeeded = said('300余', {
      indicator: 'disputes_resolved',
      quantity: moreThanStated(300),
      address: 'C2',
    });
    const { changes } = importLedger(database, ledger([said('３１２'), succeeded]), now);
    expect(changes.map(({ kind, indicator }) => [kind, indicator])).toEqual([
      ['added', 'disputes_accepted'],
      ['added', 'disputes_resolved'],
    ]);
    expect(evidence()).toMatchObject({
      cell: { value: 312, status: 'reported' },
      reading: null,
      ledger: {
        fileName: '台账.xlsx',
        sheet: '2023年',
        address: 'B2',
        evidence: { text: '３１２' },
      },
      history: [{ reason: 'ledger', kind: 'added' }],
    });
    expect(yearsOfArea(database, '990101')).toEqual([2023]);
    expect(reportingAreas(database)).toMatchObject([{ code: '990101', reports: 0, years: [2023] }]);
    expect(examineDatabase(database)).toMatchObject({ quotes: 2, ailments: [] });
  });

  it('names the cell in lists and exports', () => {
    importLedger(database, ledger([said('３１２')]), now);
    const [row] = observationPage(database, { limit: 5, offset: 0 }).items;
    expect(row).toMatchObject({
      printed: '３１２',
      period: 'year',
      evidence: { text: '３１２' },
      reportId: null,
      reportTitle: '台账.xlsx 2023年!B2',
    });
    const { chunks, names } = observationStream(database, {}, { sources: true });
    const [[cell] = []] = chunks;
    const filledBy = cell?.[8] ?? null;
    expect(evidenceKind(filledBy)).toBe('ledger');
    expect(names.otherSourceOf(filledBy)).toMatchObject({
      printed: '３１２',
      reportId: null,
      reportTitle: '台账.xlsx 2023年!B2',
    });
  });

  it('leaves a report its number and keeps both', () => {
    importLedger(database, ledger([said('３１２')]), now);
    report('受理矛盾纠纷305件。');
    const found = evidence();
    expect(found.cell).toMatchObject({ value: 305 });
    expect(found.otherLedgers).toMatchObject([{ address: 'B2', cell: { value: 312 } }]);
    expect(ledgerValuesOtherwise(database, '9901')).toMatchObject([{ address: 'B2' }]);
    expect(ledgerValuesOtherwise(database, '990102')).toEqual([]);
  });

  it('is not among those that say otherwise where it says the same, and gives way to a person', () => {
    importLedger(database, ledger([said('３１２')]), now);
    expect(ledgerValuesOtherwise(database, '')).toEqual([]);
    const { version } = evidence();
    const cell = { ...exactQuantity(310), status: 'reported' } as const;
    const correction = { ...accepted, townshipId: unit, cell, author: '李二', reason: '电话核实' };
    correctCell(database, { ...correction, evidence: null, expected: version }, now);
    importLedger(
      database,
      ledger([said('３１２')], { bytes: new TextEncoder().encode('another file') }),
      now,
    );
    expect(evidence().cell).toMatchObject({ value: 310 });
    expect(ledgerValuesOtherwise(database, '')).toHaveLength(2);
  });

  it('lets the newest ledger speak, and keeps cumulative figures out of the year', () => {
    importLedger(database, ledger([said('３１２')]), now);
    const second = said('３１２', { quantity: exactQuantity(313), period: 'ytd' });
    const whole = said('３１２', { quantity: exactQuantity(9000), period: 'cumulative' });
    importLedger(database, ledger([second, whole], { sheet: '第二版' }), now);
    expect(evidence().cell).toMatchObject({ value: 313 });
    expect(evidence().history.map(({ kind }) => kind)).toEqual(['added', 'changed']);
  });

  it('refuses a sheet twice and a quote that is not in the sheet, and leaves nothing', () => {
    importLedger(database, ledger([said('３１２')]), now);
    expect(() => importLedger(database, ledger([said('３１２')]), now)).toThrowError(
      expect.objectContaining({ code: 'same_ledger' }),
    );
    const loose = said('３１２', { evidence: { start: 0, end: 3, text: '312' } });
    expect(() =>
      importLedger(database, ledger([said('３１２'), loose], { sheet: '另一张' }), now),
    ).toThrowError(expect.objectContaining({ code: 'not_in_text' }));
    expect(ledgers(database, '')).toHaveLength(1);
  });

  it('remembers how a table was read and keeps its file', () => {
    const { id } = importLedger(database, ledger([said('３１２')]), now);
    expect(rememberedMap(database, '乡镇|受理（件）|成功（件）')).toBe('{"sheet":"2023年"}');
    expect(rememberedMap(database, '别的')).toBeNull();
    expect(new TextDecoder().decode(ledgerFile(database, id)?.bytes)).toBe(text);
    expect(ledgers(database, '9901')).toMatchObject([
      { id, figures: 1, skipped: 1, townships: 1, years: [2023], undoneAt: null },
    ]);
    expect(ledgers(database, '990102')).toEqual([]);
  });
});

describe('undoLedger', () => {
  it('takes a whole import back; the ledger before speaks again', () => {
    importLedger(database, ledger([said('３１２')]), now);
    const second = ledger([said('３１２', { quantity: exactQuantity(313) })], { sheet: '第二版' });
    const { id } = importLedger(database, second, now);
    const changes = undoLedger(database, id, by, now);
    expect(changes).toMatchObject([{ kind: 'changed', after: { value: 312 } }]);
    expect(evidence().history.at(-1)).toMatchObject({ reason: 'ledger_undo' });
    expect(ledgers(database, '')[0]).toMatchObject({ undoneBy: '王一', undoneWhy: '表填错了' });
    expect(() => undoLedger(database, id, by, now)).toThrowError(
      expect.objectContaining({ code: 'unknown_ledger' }),
    );
  });

  it('leaves no cell behind where nothing else speaks, and the sheet may be imported again', () => {
    const { id } = importLedger(database, ledger([said('３１２')]), now);
    undoLedger(database, id, by, now);
    expect(evidence().cell).toBeNull();
    expect(yearsOfArea(database, '990101')).toEqual([]);
    importLedger(database, ledger([said('３１２')]), now);
    expect(evidence().cell).toMatchObject({ value: 312 });
  });
});

describe('examineDatabase', () => {
  it('finds a cell of a ledger whose words are not in the sheet', () => {
    importLedger(database, ledger([said('３１２')]), now);
    connectionOf(database).sqlite.exec(
      'UPDATE ledger_value SET start = start + 1, "end" = "end" + 1',
    );
    expect(examineDatabase(database).ailments).toMatchObject([
      { kind: 'evidence', detail: expect.stringContaining('ledger 1, cell B2') },
    ]);
  });
});

describe('an area whose figures came through ledgers alone', () => {
  const statusOf = (year: number) =>
    townshipYearsOfArea(database, '990101', [year])
      .find(({ township }) => township.code === '990101101')
      ?.cellOf('outreach_events').status;

  it('is said to keep no reports, not to have published none', () => {
    expect(statusOf(2023)).toBe('report_missing');
    importLedger(database, ledger([said('３１２')]), now);
    expect(statusOf(2023)).toBe('not_kept');
    const { township } = townshipYearsOfArea(database, '990101', [2023])[0] ?? {};
    expect(township?.countyCode).toBe('990101');
    report('全年受理纠纷1000件');
    expect(statusOf(2023)).toBe('not_mentioned');
    // Of a county of which one report is kept, a missing one is missing again.
    expect(statusOf(2022)).toBe('report_missing');
  });

  it('names the cell of the table as the source of its figures', () => {
    importLedger(database, ledger([said('３１２', { sourceUrl: 'https://example.gov.cn/' })]), now);
    const source = sourcesOfTownshipYear(database, unit, 2023).get('disputes_accepted');
    expect(source).toMatchObject({
      quote: '３１２',
      context: '甲镇 ３１２ 300余',
      reportId: null,
      reportTitle: '台账.xlsx 2023年!B2',
      reportUrl: 'https://example.gov.cn/',
      confidence: null,
    });
  });
});
