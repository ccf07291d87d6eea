import { readFileSync } from 'node:fs';
import { writeXlsx } from 'hucre/xlsx';
import { describe, expect, it } from 'vitest';
import { makeZip } from '../testing/make-zip.ts';
import { UnreadableDocument } from '../unreadable-document.ts';
import { cellAddress } from './cell-address.ts';
import { readWorkbook } from './read-workbook.ts';
import type { Sheet } from './workbook.ts';

const fixture = (name: string) =>
  new Uint8Array(readFileSync(new URL(`../testing/fixtures/ledgers/${name}`, import.meta.url)));
const textsOf = (sheet: Sheet | undefined, row: number) =>
  sheet?.rows[row]?.map(({ text }) => text);

describe('readWorkbook', () => {
  it('reads a workbook with merged headings, formulas as saved, percentages and a hidden sheet', async () => {
    const { format, sheets } = await readWorkbook(fixture('two-row-header.xlsx'));
    expect(format).toBe('xlsx');
    expect(sheets.map(({ name, hidden }) => [name, hidden])).toEqual([
      ['2023年', false],
      ['旧表（勿用）', true],
    ]);
    const [sheet] = sheets;
    expect(sheet?.rows[4]).toMatchObject([
      { kind: 'number', text: '1' },
      { kind: 'text', text: '云栈街道' },
      { kind: 'number', text: '412' },
      { kind: 'text', text: '４０５' },
      { kind: 'number', text: '98.3%' },
      { kind: 'number', text: '3.5' },
      { kind: 'text', text: '52,310' },
      { kind: 'number', text: '12' },
      { kind: 'date', text: '2024-01-12' },
      { kind: 'text', text: '㵘𠮷' },
    ]);
    expect(sheet?.rows[9]?.slice(0, 4)).toEqual([
      { kind: 'text', text: '合计', formula: false },
      { kind: 'empty', text: '', formula: false },
      { kind: 'number', text: '555', formula: true },
      { kind: 'empty', text: '', formula: true },
    ]);
    expect(sheet?.merges).toContainEqual({
      startRow: 2,
      startColumn: 2,
      endRow: 2,
      endColumn: 3,
    });
  });

  it('reads the same table in the format of Excel 97', async () => {
    const { format, sheets } = await readWorkbook(fixture('two-row-header.xls'));
    expect(format).toBe('xls');
    expect(textsOf(sheets[0], 5)?.slice(0, 4)).toEqual(['2', '桐雨街道', '400余', '396']);
    expect(textsOf(sheets[0], 4)?.at(-1)).toBe('㵘𠮷');
    expect(sheets[0]?.merges.length).toBeGreaterThan(5);
  });

  it.each(['utf8-bom.csv', 'gb18030.csv'])('reads %s letter for letter', async (name) => {
    const { format, sheets } = await readWorkbook(fixture(name));
    expect(format).toBe('csv');
    expect(textsOf(sheets[0], 0)?.[0]).toBe('示例区2023年度法治建设台账（虚构示例）');
    expect(textsOf(sheets[0], 4)).toEqual([
      '1',
      '云栈街道',
      '412',
      '４０５',
      '98.3%',
      '3.5',
      '52,310',
      '12',
      '2024-01-12',
      '㵘𠮷',
    ]);
  });

  it('reads a web page that is called .xls', async () => {
    const { format, sheets } = await readWorkbook(fixture('web-page.xls'));
    expect(format).toBe('html');
    expect(textsOf(sheets[0], 2)?.slice(1, 4)).toEqual(['云栈街道', '412', '４０５']);
  });

  it('finds the delimiter behind a line of title', async () => {
    const text = '示例区台账\n乡镇\t受理\n云栈街道\t5\n';
    const { sheets } = await readWorkbook(new TextEncoder().encode(text));
    expect(textsOf(sheets[0], 2)).toEqual(['云栈街道', '5']);
  });

  it('says in Chinese why other files are not read', async () => {
    const refusals = [
      [new Uint8Array(), 'empty'],
      [new TextEncoder().encode(' ,,\n,,'), 'empty'],
      [new Uint8Array([0x89, 0x50, 0x4e, 0x47, 1, 2]), 'unsupported_format'],
      [makeZip([{ name: '[Content_Types].xml', content: '<a/>' }]), 'unreadable'],
      [Buffer.from(`d0cf11e0a1b11ae1${'00'.repeat(600)}`, 'hex'), 'unsupported_format'],
    ] as const;
    for (const [bytes, code] of refusals) {
      const refusal = await readWorkbook(bytes).catch((error: unknown) => error);
      expect(refusal).toBeInstanceOf(UnreadableDocument);
      expect(refusal).toMatchObject({ code, messageZh: expect.stringMatching(/\p{Script=Han}/u) });
    }
  });

  it('refuses what unpacks without measure and what is no ledger by its size', async () => {
    const bomb = makeZip([
      { name: '[Content_Types].xml', content: '<a/>' },
      { name: 'xl/worksheets/sheet1.xml', content: ' '.repeat(60_000_000) },
    ]);
    await expect(readWorkbook(bomb)).rejects.toMatchObject({ code: 'unreadable' });
    const rows = Array.from({ length: 5001 }, (_, row) => [`示例镇${row}`]);
    const long = await writeXlsx({ sheets: [{ name: '长表', rows }] });
    await expect(readWorkbook(long)).rejects.toMatchObject({
      messageZh: expect.stringContaining('5000 行'),
    });
  });

  it('answers damaged bytes with a refusal or a table, never with a crash', async () => {
    for (const name of ['two-row-header.xlsx', 'two-row-header.xls', 'gb18030.csv']) {
      const whole = fixture(name);
      for (let seed = 1; seed <= 12; seed += 1) {
        const bytes = Uint8Array.from(whole);
        for (let hit = 0; hit < 6; hit += 1) {
          bytes[(seed * 7919 + hit * 104_729) % bytes.length] = (seed * 31 + hit) % 256;
        }
        const answer = await readWorkbook(
          seed % 2 === 0 ? bytes : bytes.subarray(0, bytes.length - seed * 3),
        ).catch((error: unknown) => error);
        if (answer instanceof Error) expect(answer).toBeInstanceOf(UnreadableDocument);
      }
    }
  });
});

describe('cellAddress', () => {
  it('counts as Excel does', () => {
    expect([
      cellAddress(6, 1),
      cellAddress(0, 25),
      cellAddress(0, 26),
      cellAddress(9, 701),
    ]).toEqual(['B7', 'Z1', 'AA1', 'ZZ10']);
  });
});
