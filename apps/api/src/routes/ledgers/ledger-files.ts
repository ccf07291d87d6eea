import { ledgerParams, ledgerTemplateQuery, problemSchema } from '@xiangjian/contract';
import {
  everyObservedIndicator,
  indicatorById,
  type ObservedIndicator,
} from '@xiangjian/indicators';
import { ledgerTemplate } from '@xiangjian/publish';
import { ledgerFile, townshipsOfArea } from '@xiangjian/store';
import { z } from 'zod';
import { comparedArea } from '../../comparing/compared-area.ts';
import { unknownLedger } from '../../problems/not-found.ts';
import { type Api, apiPrefix } from '../../serving/api.ts';
import { attachment } from '../../serving/content-disposition.ts';
import { nothing } from '../../serving/question.ts';
import type { Served } from '../../serving/served.ts';

const refusals = { 400: problemSchema, 404: problemSchema };

/** A workbook to fill in, and the files that were imported, as they were received. */
export function serveLedgerFiles(app: Api, { database, now }: Served): void {
  app.get(
    `${apiPrefix}/ledgers/template.xlsx`,
    {
      config: { right: 'export' },
      schema: {
        tags: ['ledgers'],
        summary: '空白台账（XLSX）：乡镇和表头已填好',
        querystring: ledgerTemplateQuery,
        response: { 200: z.string().describe('a workbook'), ...refusals },
      },
    },
    async (request, reply) => {
      // The schema of the route has parsed it before the handler runs.
      const { area, year, indicators } = request.query as z.output<typeof ledgerTemplateQuery>;
      const { name } = comparedArea(database, area);
      const bytes = await ledgerTemplate({
        area: name,
        year,
        townships: townshipsOfArea(database, area, year).map((township) => township.name),
        indicators: wanted(indicators ?? []),
        madeOn: now().slice(0, 10),
      });
      return reply
        .type('application/vnd.openxmlformats-officedocument.spreadsheetml.sheet')
        .header('cache-control', 'no-store')
        .header('content-disposition', attachment(`台账模板_${name}_${year}.xlsx`, 'ledger.xlsx'))
        .send(Buffer.from(bytes));
    },
  );
  app.get(
    `${apiPrefix}/ledgers/:id/original`,
    {
      config: { right: 'export' },
      schema: {
        tags: ['ledgers'],
        summary: '台账原件（下载）',
        params: ledgerParams,
        querystring: nothing,
        response: { 200: z.string().describe('the bytes as received'), ...refusals },
      },
    },
    (request, reply) => {
      const { id } = ledgerParams.parse(request.params);
      const file = ledgerFile(database, id);
      if (file === null) throw unknownLedger(id);
      return reply
        .type('application/octet-stream')
        .header('content-disposition', attachment(file.fileName, `ledger-${id}`))
        .header('content-security-policy', "default-src 'none'; sandbox")
        .send(Buffer.from(file.bytes));
    },
  );
}

/** Without a wish: what is counted as core, and the numbers that others are divided by. */
function wanted(ids: readonly string[]): ObservedIndicator[] {
  const listed = everyObservedIndicator();
  if (ids.length > 0) return listed.filter(({ id }) => ids.includes(id));
  const bases = ['population', 'villages_total'];
  return listed.filter(({ id }) => bases.includes(id) || indicatorById(id).tier === 'core');
}
