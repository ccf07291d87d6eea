import type { Multipart } from '@fastify/multipart';
import { importFields } from '@xiangjian/contract';
import type { FastifyRequest } from 'fastify';
import type { z } from 'zod';
import { isArchiveName } from '../import/report-files.ts';
import { mostBytes } from '../import/unusable-by-size.ts';
import { ApiProblem } from '../problems/api-problem.ts';
import { wrongValues } from '../problems/to-problem.ts';
import { uploadLimits } from './upload-limits.ts';
import { noFile, notMultipart } from './upload-refusals.ts';

/** A file as sent; `bytes` is null when it is larger than allowed. */
export interface UploadedFile {
  readonly name: string;
  readonly bytes: Uint8Array | null;
}

export interface Upload {
  readonly files: readonly UploadedFile[];
  readonly fields: z.output<typeof importFields>;
}

/**
 * The files and fields of a multipart request, all of them, whatever their order. Refuses what is no multipart (415),
 * brings no file or wrong fields (400), or is larger in all than allowed (413).
 */
export async function readUpload(request: FastifyRequest): Promise<Upload> {
  if (!request.isMultipart()) throw notMultipart(request);
  const files: UploadedFile[] = [];
  const fields: Record<string, unknown> = {};
  let room: number = uploadLimits.allBytes;
  for await (const part of request.parts()) {
    if (part.type === 'field') {
      if (part.value !== '') fields[part.fieldname] = part.value;
      continue;
    }
    const file = await readFile(part, room);
    room -= file.bytes?.length ?? 0;
    if (file.name !== '' || file.bytes?.length !== 0) files.push(file);
  }
  if (files.length === 0) throw noFile('Word、PDF、网页、纯文本、ZIP');
  return { files, fields: parseFields(fields) };
}

async function readFile(
  part: Extract<Multipart, { type: 'file' }>,
  room: number,
): Promise<UploadedFile> {
  const name = part.filename ?? '';
  const most = mostBytes[isArchiveName(name) ? 'archive' : 'document'];
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of part.file) {
    length += chunk.length;
    if (length > most)
      chunks.length = 0; // read to its end for the sake of the files behind it, but not kept
    else if (length > room) throw tooLargeInAll();
    else chunks.push(chunk);
  }
  return { name, bytes: length > most || part.file.truncated ? null : Buffer.concat(chunks) };
}

function parseFields(fields: Readonly<Record<string, unknown>>): Upload['fields'] {
  const parsed = importFields.safeParse(fields);
  if (parsed.success) return parsed.data;
  throw wrongValues(parsed.error, { values: fields, known: Object.keys(importFields.shape) });
}

function tooLargeInAll(): ApiProblem {
  return new ApiProblem('too-large', {
    status: 413,
    title: `一次发送的文件合计不能超过 ${uploadLimits.allBytes / 1024 / 1024} MB，请分几次导入`,
    detail: `the files of one request may hold ${uploadLimits.allBytes} bytes in all`,
  });
}
