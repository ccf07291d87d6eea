import type { Township } from '../model/township.ts';
import type { ReportText } from '../report-text.ts';

/** A report with what its page says about it. */
export interface Page {
  readonly township: Township;
  readonly year: number;
  readonly report: ReportText;
  /** ISO days. */
  readonly publishedOn: string;
  readonly signedOn: string;
}

/** The line that marks every text of the sample district as invented. */
export const natureLine = '文稿性质:示例(虚构)';

/** 2024-02-27 as 2024年2月27日. */
export function chineseDay(day: string): string {
  const [year, month, date] = day.split('-').map(Number);
  return `${year}年${month}月${date}日`;
}
