import { readDocument } from '@xiangjian/documents';
import type { IndicatorId } from '@xiangjian/indicators';
import { declareNotes, type NewSeriesNote } from '@xiangjian/store';
import { describe, expect, it } from 'vitest';
import { openApp } from '../testing/open-app.ts';
import { importedAt } from '../testing/small-district.ts';
import { quotedNotesOf } from './quoted-notes.ts';

const note = {
  indicator: 'disputes_accepted',
  area: '',
  from: 2022,
  comparability: 'break',
  text: '受理改按登记件数统计',
  source: '示例司发〔2022〕1号',
} as const;
const shown = { area: '990101', year: 2022 };
const rate: IndicatorId[] = ['mediation_success_rate'];

describe('a declared change of definition', () => {
  it.each([
    ['/documents/comparison.docx?area=990101&year=2022&indicators=mediation_success_rate', ''],
    ['/documents/annex.docx?area=990101&year=2022&indicators=disputes_accepted', ''],
    ['/documents/annex.docx?area=990101&year=2022', '990101101'],
  ])('is quoted by %s', async (address, area) => {
    const { get, database } = await openApp();
    const textOf = async () => (await readDocument((await get(address)).rawPayload, 'a.docx')).text;
    expect(await textOf()).not.toContain(note.text);
    declareNotes(database, [{ ...note, area }], '王一', importedAt);
    expect(await textOf()).toContain(
      `受理调解纠纷2022年起“${note.text}”（依据：${note.source}），与以前不可比${area === '' ? '' : '，涉及甲镇'}。`,
    );
  });

  it('is quoted where it falls in the years shown or holds in some townships only, and by what rests on it', async () => {
    const { database } = await openApp();
    const quoted = (of: Partial<NewSeriesNote>) => {
      declareNotes(database, [{ ...note, ...of }], '王一', importedAt);
      return quotedNotesOf(database, shown, rate).map(({ text, townships }) => [text, townships]);
    };
    expect(quoted({ from: 2021, text: '早已变化' })).toEqual([]);
    expect(quoted({ from: 2023, text: '以后变化' })).toEqual([]);
    expect(quoted({ comparability: 'same', text: '可比' })).toEqual([]);
    expect(quoted({ from: 2020, area: '990101201', text: '乙镇改了' })).toEqual([
      ['乙镇改了', ['乙镇']],
    ]);
    expect(quoted({ indicator: null, text: '全部都变' })).toEqual([
      ['乙镇改了', ['乙镇']],
      ['全部都变', null],
    ]);
    expect(quotedNotesOf(database, shown, ['penalty_cases'])).toMatchObject([{ text: '全部都变' }]);
  });

  it('is quoted by a circular beside what is to be verified', async () => {
    const { get, database } = await openApp();
    declareNotes(database, [{ ...note, indicator: null, area: '990101101' }], '王一', importedAt);
    const file = await get('/documents/circular.docx?area=990101&year=2022');
    const { text } = await readDocument(file.rawPayload, 'a.docx');
    expect(text).toContain(`全部指标2022年起“${note.text}”`);
  });
});
