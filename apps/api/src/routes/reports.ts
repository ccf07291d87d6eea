import {
  reportDetailSchema,
  reportListQuery,
  reportListSchema,
  reportParams,
  unmaskStateQuery,
} from '@xiangjian/contract';
import { reportsTables } from '@xiangjian/publish';
import { listReports } from '@xiangjian/store';
import { comparedArea } from '../comparing/compared-area.ts';
import { townshipAsked } from '../comparing/compared-township.ts';
import { maskedReport } from '../masking/masked-report.ts';
import type { Api } from '../serving/api.ts';
import { nothing, serveQuestion } from '../serving/question.ts';
import type { Served } from '../serving/served.ts';
import { yearsPrinted } from '../serving/years-printed.ts';
import { reportDetail } from '../viewing/report-detail.ts';
import { reportView } from '../viewing/report-view.ts';
import { serveReportNumbers } from './report-numbers.ts';
import { serveReportOriginal } from './report-original.ts';
import { serveReportWithdrawal } from './report-withdrawal.ts';

/** Which reports are stored, and what does one of them say? */
export function serveReports(app: Api, served: Served): void {
  const { database } = served;
  serveQuestion(app, served, {
    address: '/reports',
    tag: 'reports',
    summary: '报告清单',
    params: nothing,
    query: reportListQuery,
    reply: reportListSchema,
    answer: ({ query: { area, township, years, q, limit, offset } }) => {
      if (area !== undefined) comparedArea(database, area);
      if (township !== undefined) townshipAsked(database, township, 'township');
      const townships = township === undefined ? undefined : [township];
      const page = listReports(database, { area, townships, years, q, limit, offset });
      return { total: page.total, items: page.items.map(reportView) };
    },
    file: {
      tables: ({ items }) => reportsTables(items),
      name: (_answer, { query: { area, township, years } }) => [
        '报告清单',
        area === undefined ? '' : comparedArea(database, area).name,
        township === undefined ? '' : townshipAsked(database, township, 'township').name,
        yearsPrinted(years ?? []),
      ],
    },
  });
  serveQuestion(app, served, {
    address: '/reports/:id',
    tag: 'reports',
    summary: '一份报告：全文、读出的数字、未采用的数字、提请核实的事项',
    params: reportParams,
    query: unmaskStateQuery,
    reply: reportDetailSchema,
    answer: ({ params: { id } }) => reportDetail(database, id),
    masked: maskedReport,
  });
  serveReportNumbers(app, served);
  serveReportOriginal(app, served);
  serveReportWithdrawal(app, served);
}
