import type { Multipart } from '@fastify/multipart';
import { newReplyFields, newReplySchema, replyLimits } from '@xiangjian/contract';
import type { NewAttachment } from '@xiangjian/store';
import type { FastifyRequest } from 'fastify';
import type { z } from 'zod';
import { ApiProblem } from '../problems/api-problem.ts';
import { readJsonBody } from '../problems/read-json-body.ts';
import { wrongValues } from '../problems/to-problem.ts';
import { notMultipart } from './upload-refusals.ts';

/** A reply of a township as sent: what it says, and the papers that came with it. */
export interface ReplyUpload {
  readonly reply: z.output<typeof newReplySchema>;
  readonly attachments: readonly NewAttachment[];
}

/**
 * The reply and the attachments of a multipart request; without an attachment too. Refuses what is no multipart (415), too
 * many or too large files (413) and wrong fields (400).
 */
export async function readReplyUpload(request: FastifyRequest): Promise<ReplyUpload> {
  if (!request.isMultipart()) throw notMultipart(request);
  const values: Record<string, unknown> = {};
  const attachments: NewAttachment[] = [];
  const limits = { fileSize: replyLimits.attachmentBytes, fieldSize: 100_000 };
  for await (const part of request.parts({ limits })) {
    if (part.type === 'field') {
      values[part.fieldname] = part.value;
      continue;
    }
    const bytes = await readWhole(part);
    if (bytes.length > 0) attachments.push({ fileName: plainName(part.filename ?? ''), bytes });
    if (attachments.length > replyLimits.attachments) throw tooMany();
  }
  const parsed = newReplyFields.safeParse(values);
  if (!parsed.success) {
    throw wrongValues(parsed.error, { values, known: Object.keys(newReplyFields.shape) });
  }
  return {
    reply: readJsonBody(newReplySchema, jsonOf(parsed.data.reply), 'invalid-body'),
    attachments,
  };
}

async function readWhole(part: Extract<Multipart, { type: 'file' }>): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of part.file) chunks.push(chunk);
  if (part.file.truncated) throw tooLarge(plainName(part.filename ?? ''));
  return Buffer.concat(chunks);
}

/** The last part of a name, whatever path it was sent with; never empty. */
function plainName(name: string): string {
  const last = name.split(/[\\/]/).at(-1)?.trim() ?? '';
  return last === '' ? '附件' : [...last].slice(-120).join('');
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new ApiProblem('invalid-body', {
      status: 400,
      title: '字段 reply 不是 JSON',
      detail: 'the field reply must be JSON',
      errors: [{ parameter: 'reply', message: '字段 reply 不是 JSON', allowed: null }],
    });
  }
}

function tooLarge(name: string): ApiProblem {
  const most = `${replyLimits.attachmentBytes / 1024 / 1024} MB`;
  return new ApiProblem('too-large', {
    status: 413,
    title: `附件“${name}”超过 ${most}，答复没有登记：请压缩扫描件后再传`,
    detail: `an attachment may hold ${replyLimits.attachmentBytes} bytes`,
  });
}

function tooMany(): ApiProblem {
  return new ApiProblem('too-large', {
    status: 413,
    title: `附件多于 ${replyLimits.attachments} 个，答复没有登记：请合并后再传`,
    detail: `a reply may hold ${replyLimits.attachments} attachments`,
  });
}
