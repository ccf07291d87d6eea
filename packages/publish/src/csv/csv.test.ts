import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Column, tableOf } from '../tables/table.ts';
import { csvOf, fieldsWriter, headerLine, lineWriter } from './csv.ts';
import { Utf8Piece } from './utf8-piece.ts';

interface Row {
  readonly text: string | null;
  readonly number: number | null;
}

const columns: readonly Column<Row>[] = [
  { label: '文字', name: 'text', of: ({ text }) => text },
  { label: '数字', name: 'number', of: ({ number }) => number },
];

const plain = { bom: false };

describe('a table as CSV', () => {
  it('has a numbered first column, names for people and programs, and CRLF', () => {
    expect(csvOf(tableOf(columns, [{ text: '甲', number: -1.5 }]), plain)).toBe(
      '"序号(no)","文字(text)","数字(number)"\r\n1,"甲",-1.5\r\n',
    );
  });

  it('begins with a byte order mark only for spreadsheets', () => {
    expect(csvOf(tableOf(columns, []), { bom: true }).codePointAt(0)).toBe(0xfeff);
    expect(csvOf(tableOf(columns, []), plain).codePointAt(0)).toBe('"'.codePointAt(0));
  });

  it('writes nothing for what is missing, and 0 for zero', () => {
    expect(lineWriter(columns)({ text: null, number: null }, 0)).toBe('1,,\r\n');
    expect(lineWriter(columns)({ text: '零', number: 0 }, 1)).toBe('2,"零",0\r\n');
  });

  it('guards text and leaves numbers alone', () => {
    expect(lineWriter(columns)({ text: '=1', number: -1 }, 0)).toBe('1,"\'=1",-1\r\n');
  });

  it('keeps line breaks, quotes and commas inside quotes', () => {
    const text = '第一行\r\n第二行,"引"\n末行';
    const [row] = parse(lineWriter(columns)({ text, number: 1 }, 0));
    expect(row).toEqual(['1', text, '1']);
  });

  it('streams to the same bytes as the whole', () => {
    const rows = [
      { text: '甲', number: 1 },
      { text: '甲', number: null },
      { text: '乙', number: null },
      { text: null, number: 0 },
      { text: '', number: 0 },
    ];
    const line = lineWriter(columns);
    const streamed = headerLine(columns, { bom: true }) + rows.map(line).join('');
    expect(streamed).toBe(csvOf(tableOf(columns, rows), { bom: true }));
  });

  it('puts the same fields into bytes', () => {
    const text = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.constantFrom('', '=1', '-3', '＠甲', '\t甲', '甲"乙"', '  +1', 'A=1'),
    );
    const row = fc.record({ text: fc.option(text), number: fc.option(fc.double()) });
    const put = fieldsWriter(columns);
    fc.assert(
      fc.property(fc.array(row, { maxLength: 5 }), (rows) => {
        const piece = new Utf8Piece(16);
        for (const [index, one] of rows.entries()) {
          piece.number(index + 1);
          put(piece, one);
          piece.text('\r\n');
        }
        const whole = headerLine(columns, plain) + piece.take().toString();
        expect(whole).toBe(
          Buffer.from(csvOf(tableOf(columns, rows), plain)).toString(), // halves of pairs become U+FFFD in any file
        );
      }),
      { seed: 2602 },
    );
  });

  it('comes back from a parser as it went in, whatever the text', () => {
    const text = fc.string({ unit: 'binary' }).map((one) => `文${one}`);
    const row = fc.record({ text, number: fc.double({ noNaN: true, noDefaultInfinity: true }) });
    fc.assert(
      fc.property(fc.array(row, { maxLength: 5 }), (rows) => {
        const back = parse(csvOf(tableOf(columns, rows), plain), {
          from_line: 2,
          record_delimiter: '\r\n',
        });
        expect(back).toHaveLength(rows.length);
        rows.forEach((one, index) => {
          expect(back[index]?.[1]).toBe(one.text);
          expect(Number(back[index]?.[2])).toBe(one.number + 0);
        });
      }),
      { seed: 2602 },
    );
  });
});
