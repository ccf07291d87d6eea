import {
  type LedgerImportReply,
  type LedgerMap,
  type LedgerPreview,
  ledgerImportFields,
  ledgerImportReply,
  ledgerMapSchema,
  ledgerPreviewFields,
  ledgerPreviewSchema,
  problemSchema,
} from '@xiangjian/contract';
import { UnreadableDocument } from '@xiangjian/documents';
import { countChanges, ledgerById } from '@xiangjian/store';
import type { FastifyReply } from 'fastify';
import { comparedArea } from '../../comparing/compared-area.ts';
import { unreadableLedger, wrongMap } from '../../ledgers/ledger-refusals.ts';
import { type OpenLedger, openLedger } from '../../ledgers/open-ledger.ts';
import { previewLedger } from '../../ledgers/preview-ledger.ts';
import { takeLedger } from '../../ledgers/take-ledger.ts';
import { unknownLedger } from '../../problems/not-found.ts';
import { actorOf } from '../../serving/actor.ts';
import { type Api, apiPrefix } from '../../serving/api.ts';
import { auditedChange, isRemembered } from '../../serving/audited-change.ts';
import { nothing } from '../../serving/question.ts';
import { uploadProblemReplies } from '../../serving/replies.ts';
import type { Served } from '../../serving/served.ts';
import { type LedgerUpload, readLedgerUpload } from '../../uploads/read-ledger-upload.ts';
import { ledgerView } from '../../viewing/ledger-view.ts';

const described = {
  tags: ['ledgers'],
  consumes: ['multipart/form-data'],
  querystring: nothing,
};
const refusals = { ...uploadProblemReplies, 404: problemSchema, 409: problemSchema };

/** What a ledger says before it is imported, and its import. The file comes with both: nothing is kept in between. */
export function serveLedgerUploads(app: Api, served: Served): void {
  const { database, now } = served;
  app.post(
    `${apiPrefix}/ledgers/preview`,
    {
      config: { right: 'import' },
      schema: {
        ...described,
        summary: '预览一张台账：读出的数、问题所在的格、与已有数据的异同；不入库',
        response: { 200: ledgerPreviewSchema, ...refusals },
      },
    },
    async (request, reply) => {
      isRemembered(request); // nothing is kept
      const upload = await readLedgerUpload(request, ledgerPreviewFields);
      const { area, map, sheet } = upload.fields;
      comparedArea(database, area);
      const opened = await open(upload, map === undefined ? null : mapOf(map), sheet);
      const preview = previewLedger(database, opened, { area, fileName: upload.fileName });
      return send(reply, ledgerPreviewSchema.parse(preview));
    },
  );
  app.post(
    `${apiPrefix}/ledgers`,
    {
      config: { right: 'import' },
      schema: {
        ...described,
        summary: '导入一张台账：全部写入或全不写入，可整次撤销',
        response: { 200: ledgerImportReply, ...refusals },
      },
    },
    async (request, reply) => {
      const upload = await readLedgerUpload(request, ledgerImportFields);
      const { area, map, note, skip } = upload.fields;
      comparedArea(database, area);
      const opened = await open(upload, mapOf(map));
      const { fileName, bytes } = upload;
      const author = actorOf(request, upload.fields);
      const given = { area, fileName, bytes, author, note: note ?? null, skip: skip === 'true' };
      const told = { body: upload.fields, after: () => ({ file: fileName, area }) };
      const { id, changes } = auditedChange(served, request, told, () =>
        takeLedger(database, opened, given, now()),
      );
      const stored = ledgerById(database, id);
      if (stored === null) throw unknownLedger(id);
      return send(reply, { ledger: ledgerView(stored), changes: countChanges(changes) });
    },
  );

  async function open(
    { fileName, bytes }: LedgerUpload<unknown>,
    map: LedgerMap | null,
    sheet?: string,
  ): Promise<OpenLedger> {
    try {
      return await openLedger(database, { fileName, bytes }, map, now(), map?.sheet ?? sheet);
    } catch (error) {
      throw error instanceof UnreadableDocument ? unreadableLedger(error) : error;
    }
  }
}

/** Sent as it is: what is read from a text, such as an indicator's id, is not written back by its schema. */
function send(reply: FastifyReply, body: LedgerPreview | LedgerImportReply): FastifyReply {
  return reply
    .header('cache-control', 'no-store')
    .type('application/json; charset=utf-8')
    .send(JSON.stringify(body));
}

function mapOf(json: string): LedgerMap {
  try {
    return ledgerMapSchema.parse(JSON.parse(json));
  } catch (error) {
    throw wrongMap(error instanceof Error ? error.message.slice(0, 500) : 'no JSON');
  }
}
