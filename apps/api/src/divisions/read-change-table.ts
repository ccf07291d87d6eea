import {
  type DivisionTableReply,
  divisionChangeSchema,
  mostChanges,
  type StatedDivisionChange,
} from '@xiangjian/contract';
import type { DivisionEventKind } from '@xiangjian/indicators';
import { csvLines } from '../import/csv-lines.ts';

/** The columns of a table of changes, each by its Chinese and its English name. */
const columns = {
  kind: ['类型', 'kind'],
  date: ['日期', 'date'],
  from: ['变更前代码', 'from'],
  to: ['变更后代码', 'to'],
  names: ['变更后名称', 'names'],
  document: ['文件', 'document'],
} as const;

const kinds: Readonly<Record<string, DivisionEventKind>> = {
  更名: 'rename',
  合并: 'merge',
  拆分: 'split',
  撤乡设镇: 'upgrade_to_town',
  改设街道: 'convert_to_subdistrict',
  划归: 'transfer',
};

/**
 * Reads a table of changes: one line a change; several codes or names of one field stand apart by a space, a semicolon or 、.
 * Every line that cannot be read is named with what is wrong with it; the others are read.
 */
export function readChangeTable(text: string): DivisionTableReply {
  const rows = rowsOf(text);
  if (typeof rows === 'string') return { changes: [], problems: [{ line: 1, message: rows }] };
  const changes: StatedDivisionChange[] = [];
  const problems: DivisionTableReply['problems'] = [];
  for (const { line, fields } of rows) {
    const read = changeOf(fields);
    if (typeof read === 'string') problems.push({ line, message: read });
    else changes.push(read);
  }
  return { changes, problems };
}

type Fields = Readonly<Record<keyof typeof columns, string>>;

function rowsOf(text: string): { line: number; fields: Fields }[] | string {
  const lines = csvLines(text);
  if (lines === null) return '这不是 CSV 表格：请检查引号是否成对';
  const [header, ...rows] = lines.filter(({ fields }) => fields.some((field) => field !== ''));
  if (header === undefined) return '表格是空的';
  const place = (name: keyof typeof columns) =>
    header.fields.findIndex((title) => (columns[name] as readonly string[]).includes(title));
  if (names.some((name) => name !== 'document' && place(name) === -1)) {
    return `缺少列：表头应有 ${names.map((name) => columns[name][0]).join('、')}`;
  }
  if (rows.length > mostChanges) return `一次最多 ${mostChanges} 行，这里有 ${rows.length} 行`;
  return rows.map(({ line, fields }) => {
    const field = (name: keyof typeof columns) => fields[place(name)] ?? '';
    return {
      line,
      fields: {
        kind: field('kind'),
        date: field('date'),
        from: field('from'),
        to: field('to'),
        names: field('names'),
        document: field('document'),
      },
    };
  });
}

const names = ['kind', 'date', 'from', 'to', 'names', 'document'] as const;

function changeOf({
  kind,
  date,
  from,
  to,
  names,
  document,
}: Fields): StatedDivisionChange | string {
  const known = kinds[kind] ?? Object.values(kinds).find((one) => one === kind);
  if (known === undefined) return `类型“${kind}”不认识：应为${Object.keys(kinds).join('、')}`;
  const day = dayOf(date);
  if (day === null) return `日期“${date}”不对：应为 2024-07-01 这样的日期`;
  const [codes, called] = [parts(to), parts(names)];
  if (codes.length !== called.length) {
    return `变更后有 ${codes.length} 个代码、${called.length} 个名称，应一一对应`;
  }
  const change = divisionChangeSchema.safeParse({
    kind: known,
    date: day,
    from: parts(from),
    to: codes.map((code, index) => ({ code, name: called[index] ?? '' })),
    document: document === '' ? null : document,
  });
  return change.success ? change.data : '代码应为 9 位数字，变更前后都要写';
}

function parts(text: string): string[] {
  return text.split(/[\s;；|、,，]+/).filter((part) => part !== '');
}

/** 2024-07-01, 2024/7/1, 2024年7月1日 and 20240701 as 2024-07-01; null for anything else. */
function dayOf(text: string): string | null {
  const found =
    /^(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})日?$/.exec(text) ??
    /^(\d{4})(\d{2})(\d{2})$/.exec(text);
  if (found === null) return null;
  const [, year = '', month = '', day = ''] = found;
  return `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
}
