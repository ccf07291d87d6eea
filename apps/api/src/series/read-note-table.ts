import {
  type NewSeriesNote,
  newSeriesNoteSchema,
  noteLimits,
  type SeriesNoteTableReply,
} from '@xiangjian/contract';
import { indicatorNamed, type NoteComparability } from '@xiangjian/indicators';
import { csvLines } from '../import/csv-lines.ts';

/** The columns of a table of notes, each by its Chinese and its English name. */
const columns = {
  indicator: ['指标', 'indicator'],
  area: ['范围代码', 'area'],
  from: ['起始年度', 'from'],
  comparability: ['可比性', 'comparability'],
  text: ['说明', 'text'],
  source: ['依据', 'source'],
} as const;

type Name = keyof typeof columns;

const names = Object.keys(columns) as Name[];

const comparabilities: Readonly<Record<string, NoteComparability>> = {
  不可比: 'break',
  须换算: 'scaled',
  可比: 'same',
};

/**
 * Reads a table of changes of definition, one line a change; an indicator stands by its id or name, an empty one is all, an
 * empty area is everywhere. Every line that cannot be read is named with what is wrong with it; the others are read.
 */
export function readNoteTable(text: string): SeriesNoteTableReply {
  const lines = csvLines(text);
  const [header, ...rows] = (lines ?? []).filter(({ fields }) => fields.some((one) => one !== ''));
  if (lines === null) return unreadable('这不是 CSV 表格：请检查引号是否成对');
  if (header === undefined) return unreadable('表格是空的');
  const place = (name: Name) =>
    header.fields.findIndex((title) => (columns[name] as readonly string[]).includes(title));
  if (names.some((name) => name !== 'source' && place(name) === -1)) {
    return unreadable(`缺少列：表头应有 ${names.map((name) => columns[name][0]).join('、')}`);
  }
  if (rows.length > noteLimits.notes) {
    return unreadable(`一次最多 ${noteLimits.notes} 行，这里有 ${rows.length} 行`);
  }
  const reply: SeriesNoteTableReply = { notes: [], problems: [] };
  for (const { line, fields } of rows) {
    const read = noteOf((name) => fields[place(name)] ?? '');
    if (typeof read === 'string') reply.problems.push({ line, message: read });
    else reply.notes.push(read);
  }
  return reply;
}

function unreadable(message: string): SeriesNoteTableReply {
  return { notes: [], problems: [{ line: 1, message }] };
}

function noteOf(field: (name: Name) => string): NewSeriesNote | string {
  const named = field('indicator');
  const entry = indicatorNamed(named);
  if (named !== '' && entry === undefined)
    return `没有指标“${named}”：请写指标代码或名称，全部指标留空`;
  const word = field('comparability');
  const comparability =
    comparabilities[word] ?? Object.values(comparabilities).find((one) => one === word);
  if (comparability === undefined) {
    return `可比性“${word}”不认识：应为${Object.keys(comparabilities).join('、')}`;
  }
  const note = newSeriesNoteSchema.safeParse({
    indicator: entry?.id ?? null,
    area: field('area'),
    from: Number(field('from').replace(/年$/, '')),
    comparability,
    text: field('text'),
    source: field('source') === '' ? null : field('source'),
  });
  return note.success ? note.data : reasonOf(note.error.issues[0]?.path[0]);
}

function reasonOf(field: PropertyKey | undefined): string {
  if (field === 'area') return '范围代码应为 2、4、6 或 9 位数字，处处适用则留空';
  if (field === 'from') return '起始年度应为四位数的年份';
  return `说明应写清楚变了什么，${noteLimits.text} 字以内；依据 ${noteLimits.source} 字以内`;
}
