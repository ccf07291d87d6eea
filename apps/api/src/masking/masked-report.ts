import type { ReportDetail } from '@xiangjian/contract';
import { maskedAt } from '@xiangjian/extract';
import { maskedAnswer } from './masked-answer.ts';
import { maskedQuotes } from './masked-quotes.ts';

/** A report as it is shown to whoever may not see the personal data in it. */
export function maskedReport(report: ReportDetail): ReportDetail {
  const { text, personal_data } = report;
  if (personal_data.length === 0) return maskedAnswer(report);
  const shown = maskedAt(text, personal_data);
  return { ...maskedAnswer(maskedQuotes(report, text, shown)), text: shown };
}
