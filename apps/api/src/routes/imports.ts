import multipart from '@fastify/multipart';
import { importReplySchema } from '@xiangjian/contract';
import { makeReportReaders } from '../import/readers/report-readers.ts';
import { auditActorOf } from '../serving/actor.ts';
import { type Api, apiPrefix } from '../serving/api.ts';
import { isRemembered } from '../serving/audited-change.ts';
import { nothing } from '../serving/question.ts';
import { uploadProblemReplies } from '../serving/replies.ts';
import type { Served } from '../serving/served.ts';
import { importUpload } from '../uploads/import-upload.ts';
import { readUpload } from '../uploads/read-upload.ts';
import { allTooLarge } from '../uploads/too-large.ts';
import { uploadLimits } from '../uploads/upload-limits.ts';

/** Takes in files: each is answered by its own item, and one that cannot be read stops none of the others. */
export async function serveImports(app: Api, served: Served): Promise<void> {
  await app.register(multipart, {
    throwFileSizeLimit: false,
    limits: {
      fileSize: uploadLimits.allBytes,
      files: uploadLimits.files,
      fields: 10,
      fieldSize: 1000,
    },
  });
  const readers = makeReportReaders({ restAfterMilliseconds: 60_000 });
  app.addHook('onClose', () => readers.close());
  app.post(
    `${apiPrefix}/imports`,
    {
      config: { right: 'import' },
      schema: {
        tags: ['reports'],
        summary: '导入报告（可一次多份）；可另附 township、year 说明文中没有写的',
        consumes: ['multipart/form-data'],
        querystring: nothing,
        response: { 200: importReplySchema, ...uploadProblemReplies },
      },
    },
    async (request, reply) => {
      const upload = await readUpload(request);
      const tooLarge = upload.files.filter(({ bytes }) => bytes === null);
      if (tooLarge.length === upload.files.length)
        throw allTooLarge(tooLarge.map(({ name }) => name));
      const logFailure = (error: unknown, file: string) =>
        request.log.error({ err: error, file }, 'import failed');
      const by = auditActorOf(request);
      isRemembered(request); // each report that is stored has a line of its own
      return reply.send(await importUpload(served, upload, readers, by, logFailure));
    },
  );
}
