import { areaParameter, problemSchema } from '@xiangjian/contract';
import { referenceTemplate } from '@xiangjian/publish';
import { divisionByCode, townshipsOfArea } from '@xiangjian/store';
import { z } from 'zod';
import { comparedArea } from '../../comparing/compared-area.ts';
import { templateHeadings } from '../../references/reference-columns.ts';
import { type Api, apiPrefix } from '../../serving/api.ts';
import { attachment } from '../../serving/content-disposition.ts';
import type { Served } from '../../serving/served.ts';

const query = z.strictObject({ area: areaParameter });

/** A workbook to be filled in with reference values: headings, what to mind, and the names and codes that it takes. */
export function serveReferenceTemplate(app: Api, { database, now }: Served): void {
  app.get(
    `${apiPrefix}/reference-values/template.xlsx`,
    {
      config: { right: 'export' },
      schema: {
        tags: ['vocabulary'],
        summary: '空白参考值表（XLSX）：表头、填写说明、指标和范围的代码',
        querystring: query,
        response: {
          200: z.string().describe('a workbook'),
          400: problemSchema,
          404: problemSchema,
        },
      },
    },
    async (request, reply) => {
      // The schema of the route has parsed it before the handler runs.
      const { area } = request.query as z.output<typeof query>;
      const { name } = comparedArea(database, area);
      const above = [2, 4, 6].filter((digits) => digits <= area.length);
      const around = above.flatMap(
        (digits) => divisionByCode(database, area.slice(0, digits)) ?? [],
      );
      const bytes = await referenceTemplate({
        headings: templateHeadings,
        places: [...around, ...townshipsOfArea(database, area)].map((one) => ({
          code: one.code,
          name: one.name,
        })),
        madeOn: now().slice(0, 10),
      });
      return reply
        .type('application/vnd.openxmlformats-officedocument.spreadsheetml.sheet')
        .header('cache-control', 'no-store')
        .header('content-disposition', attachment(`参考值模板_${name}.xlsx`, 'references.xlsx'))
        .send(Buffer.from(bytes));
    },
  );
}
