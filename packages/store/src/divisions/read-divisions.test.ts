import { describe, expect, it } from 'vitest';
import { readDivisionEvents, readDivisions } from './read-divisions.ts';

describe('readDivisions', () => {
  it('takes level from the code and kind from code and name', () => {
    const rows = readDivisions(
      'code,name,parent\n990101201,月亮河彝族乡,990101\n990101,某县,9901\n',
    );
    expect(rows).toEqual([
      {
        code: '990101201',
        name: '月亮河彝族乡',
        parent: '990101',
        level: 'township',
        kind: '民族乡',
        validFrom: null,
        validTo: null,
      },
      {
        code: '990101',
        name: '某县',
        parent: '9901',
        level: 'county',
        kind: null,
        validFrom: null,
        validTo: null,
      },
    ]);
  });

  it('understands what Excel writes: byte order mark, CRLF, quotes', () => {
    const [row] = readDivisions('\uFEFFcode,name,parent\r\n"990101101","甲镇","990101"\r\n');
    expect(row).toMatchObject({ code: '990101101', name: '甲镇', kind: '镇' });
  });

  it.each([
    ['a parent elsewhere', 'code,name,parent\n990101101,甲镇,990102\n'],
    ['a code of no level', 'code,name,parent\n99010110,甲镇,990101\n'],
    ['no name', 'code,name,parent\n990101101,,990101\n'],
    ['an unknown kind', 'code,name,parent,kind\n990101101,甲镇,990101,市镇\n'],
    ['a day that does not exist', 'code,name,parent,valid_to\n990101101,甲镇,990101,2023-13-01\n'],
    ['a level that is not its own', 'code,name,parent,level\n990101101,甲镇,990101,county\n'],
  ])('refuses %s, naming the line', (_what, text) => {
    expect(() => readDivisions(text)).toThrow(/line 2/);
  });
});

describe('readDivisionEvents', () => {
  it('reads several codes on a side', () => {
    const [event] = readDivisionEvents(
      'kind,date,from,to,document\nmerge,2023-06-30,990101101;990101103,990101101,\n',
    );
    expect(event).toEqual({
      kind: 'merge',
      date: '2023-06-30',
      from: ['990101101', '990101103'],
      to: ['990101101'],
      document: null,
    });
  });

  it.each([
    ['merge,2023-06-30,990101101,990101102;990101103,', 'a merge has one result'],
    ['rename,2023-06-30,990101101;990101102,990101103,', 'one code before and one after'],
    ['moved,2023-06-30,990101101,990101103,', 'kind'],
    ['merge,,990101101,990101103,', 'date'],
  ])('refuses %s', (line, why) => {
    expect(() => readDivisionEvents(`kind,date,from,to,document\n${line}\n`)).toThrow(why);
  });
});
