import type { DocumentTable } from '@xiangjian/documents';
import type { ReportCheck } from '@xiangjian/indicators';
import { numberOf, wordsOf } from '../parsers/table-cell.ts';

const rows = {
  received: /^(?:一、)?本年(?:度)?新收政府信息公开申请(?:数量)?$/,
  carried: /^(?:二、)?上年(?:度)?结转政府信息公开申请(?:数量)?$/,
  settled: /^\(七\)总计$|^\(六\)总计$/,
  next: /^(?:四、)?结转下年(?:度)?继续办理$/,
} as const;

/**
 * The balance that the form of the disclosure report prescribes: requests received and carried over are those settled and
 * those carried into the next year. Also asks about 规章 of a township, which has no power to make any (立法法).
 */
export function checkDisclosureTables(tables: readonly DocumentTable[]): ReportCheck[] {
  return [...balanceOf(tables), ...regulationsIn(tables)];
}

function balanceOf(tables: readonly DocumentTable[]): ReportCheck[] {
  const [received, carried, settled, next] = [
    rows.received,
    rows.carried,
    rows.settled,
    rows.next,
  ].map((label) => lastNumber(tables, label));
  if (received == null || carried == null || settled == null || next == null) return [];
  if (received + carried === settled + next) return [];
  return [
    {
      name: 'disclosure_balance',
      severity: 'ask',
      indicators: ['disclosure_requests'],
      messageZh: `申请情况表：新收 ${received} 件加上年结转 ${carried} 件，应等于办结 ${settled} 件加结转下年 ${next} 件，现不相等，提请核实。`,
      messageEn: `the table of requests does not balance: ${received} received and ${carried} carried over, ${settled} settled and ${next} carried on; please verify.`,
    },
  ];
}

function regulationsIn(tables: readonly DocumentTable[]): ReportCheck[] {
  const row = rowOf(tables, /^规章$/);
  const numbers = row.flatMap((cell) => numberOf(wordsOf(cell), '') ?? []);
  if (!numbers.some(({ quantity }) => quantity.lower > 0)) return [];
  return [
    {
      name: 'township_regulations',
      severity: 'note',
      indicators: [],
      messageZh: '“规章”一行填了数字：乡镇、街道没有制定规章的权限，这一行不采用，提请核实。',
      messageEn:
        'the row of regulations holds numbers: a township makes none, the row is not used; please verify.',
    },
  ];
}

/** The last number of the row that bears a label, its total; null where the row or the number is missing. */
function lastNumber(tables: readonly DocumentTable[], label: RegExp): number | null {
  const numbers = rowOf(tables, label).flatMap((cell) => numberOf(wordsOf(cell), '') ?? []);
  return numbers.at(-1)?.quantity.value ?? null;
}

function rowOf(tables: readonly DocumentTable[], label: RegExp): DocumentTable['rows'][number] {
  for (const { rows: all } of tables) {
    const row = all.find((cells) => cells.some((cell) => label.test(wordsOf(cell))));
    if (row !== undefined) return row;
  }
  return [];
}
