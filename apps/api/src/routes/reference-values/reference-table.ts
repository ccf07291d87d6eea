import { problemSchema, referenceTableFields, referenceTableSchema } from '@xiangjian/contract';
import { comparedArea } from '../../comparing/compared-area.ts';
import { previewReferences } from '../../references/preview-references.ts';
import { type Api, apiPrefix } from '../../serving/api.ts';
import { isRemembered } from '../../serving/audited-change.ts';
import { nothing } from '../../serving/question.ts';
import { uploadProblemReplies } from '../../serving/replies.ts';
import type { Served } from '../../serving/served.ts';
import { readLedgerUpload } from '../../uploads/read-ledger-upload.ts';

/** A table of reference values as it would be recorded: every row, and every cell that cannot be read. Nothing is stored. */
export function serveReferenceTable(app: Api, { database }: Served): void {
  app.post(
    `${apiPrefix}/reference-values/table`,
    {
      config: { right: 'edit' },
      schema: {
        tags: ['vocabulary'],
        consumes: ['multipart/form-data'],
        querystring: nothing,
        summary: '预览一张参考值表格（XLSX、XLS、CSV）：逐行读出，逐格指出问题；不登记',
        response: { 200: referenceTableSchema, ...uploadProblemReplies, 404: problemSchema },
      },
    },
    async (request, reply) => {
      isRemembered(request); // nothing is kept
      const { fields, fileName, bytes } = await readLedgerUpload(request, referenceTableFields);
      comparedArea(database, fields.area);
      const table = await previewReferences(database, { fileName, bytes }, fields.area);
      return reply
        .header('cache-control', 'no-store')
        .type('application/json; charset=utf-8')
        .send(JSON.stringify(referenceTableSchema.parse(table)));
    },
  );
}
