import type { FastifyRequest } from 'fastify';
import type { z } from 'zod';
import { ApiProblem } from '../problems/api-problem.ts';
import { wrongValues } from '../problems/to-problem.ts';
import { noFile, notMultipart } from './upload-refusals.ts';

/** One file as sent, with the fields of its form. */
export interface LedgerUpload<Fields> {
  readonly fileName: string;
  readonly bytes: Uint8Array;
  readonly fields: Fields;
}

const mostBytes = 20_000_000;
const formats = '.xlsx、.xls、CSV';

/** The one file and the fields of a multipart request. Refuses what is no multipart (415), no or too large a file, wrong fields. */
export async function readLedgerUpload<Fields extends z.ZodObject>(
  request: FastifyRequest,
  fields: Fields,
): Promise<LedgerUpload<z.output<Fields>>> {
  if (!request.isMultipart()) throw notMultipart(request);
  const values: Record<string, unknown> = {};
  let file: { readonly fileName: string; readonly bytes: Uint8Array } | null = null;
  for await (const part of request.parts({ limits: { fileSize: mostBytes, fieldSize: 100_000 } })) {
    if (part.type === 'field') {
      if (part.value !== '') values[part.fieldname] = part.value;
      continue;
    }
    const bytes = await part.toBuffer();
    if (part.file.truncated) throw tooLarge();
    file ??= { fileName: part.filename ?? '', bytes };
  }
  if (file === null || file.bytes.length === 0) throw noFile(formats);
  const parsed = fields.safeParse(values);
  if (!parsed.success)
    throw wrongValues(parsed.error, { values, known: Object.keys(fields.shape) });
  return { ...file, fields: parsed.data };
}

function tooLarge(): ApiProblem {
  return new ApiProblem('too-large', {
    status: 413,
    title: `文件超过 ${mostBytes / 1_000_000} MB，没有读取：请删去图片和无关的表`,
    detail: `a ledger may hold ${mostBytes} bytes`,
  });
}
