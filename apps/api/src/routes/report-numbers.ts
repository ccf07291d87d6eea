import { reportNumbersSchema, reportParams } from '@xiangjian/contract';
import { numbersOfText, personalData } from '@xiangjian/extract';
import { reportById } from '@xiangjian/store';
import { unknownReport } from '../problems/not-found.ts';
import type { Api } from '../serving/api.ts';
import { nothing, serveQuestion } from '../serving/question.ts';
import type { Served } from '../serving/served.ts';

/** Which numbers stand in a report, and how is each of them read? */
export function serveReportNumbers(app: Api, served: Served): void {
  serveQuestion(app, served, {
    address: '/reports/:id/numbers',
    tag: 'reports',
    summary: '报告正文里的每一个数字及其读法，供人工指认',
    params: reportParams,
    query: nothing,
    reply: reportNumbersSchema,
    answer: ({ params: { id } }) => {
      const report = reportById(served.database, id);
      if (report === null || report.withdrawnAt !== null) throw unknownReport(id);
      // A telephone number is no figure that anybody points at.
      const personal = personalData(report.text);
      const numbers = numbersOfText(report.text, report.body).filter(
        ({ evidence }) =>
          !personal.some(({ start, end }) => start < evidence.end && end > evidence.start),
      );
      return { items: numbers.map(({ quantity, ...number }) => ({ ...number, ...quantity })) };
    },
  });
}
