import type { DocumentTable } from '@xiangjian/documents';
import type { TextCheck } from './check.ts';
import { numbersOfRow } from './table-rows.ts';

const labels = {
  received: /^(?:一、)?本年(?:度)?新收政府信息公开申请(?:数量)?$/,
  carried: /^(?:二、)?上年(?:度)?结转政府信息公开申请(?:数量)?$/,
  settled: /^\(七\)总计$|^\(六\)总计$/,
  next: /^(?:四、)?结转下年(?:度)?继续办理$/,
} as const;

/**
 * The balance that the form of the disclosure report prescribes: requests received and carried over are those settled and
 * those carried into the next year.
 */
export const disclosureBalance: TextCheck = {
  name: 'disclosure_balance',
  severity: 'ask',
  find: ({ identity, tables }) => {
    if (identity.genre !== 'disclosure') return [];
    const words = totalsIn(tables);
    if (words === null || words.received + words.carried === words.settled + words.next) return [];
    return [{ indicators: ['disclosure_requests'], words }];
  },
  zh: '申请情况表：新收 {received} 件加上年结转 {carried} 件，应等于办结 {settled} 件加结转下年 {next} 件，现不相等',
  en: 'the table of requests does not balance: {received} received and {carried} carried over, {settled} settled and {next} carried on',
};

/** The totals of the four rows; null where one of them is missing. */
function totalsIn(tables: readonly DocumentTable[]) {
  const [received, carried, settled, next] = [
    labels.received,
    labels.carried,
    labels.settled,
    labels.next,
  ].map((label) => numbersOfRow(tables, label).at(-1)?.quantity.value);
  if (received == null || carried == null || settled == null || next == null) return null;
  return { received, carried, settled, next };
}
