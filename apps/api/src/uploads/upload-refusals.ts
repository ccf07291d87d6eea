import type { FastifyRequest } from 'fastify';
import { ApiProblem } from '../problems/api-problem.ts';

/** A file must come as a form. */
export function notMultipart(request: FastifyRequest): ApiProblem {
  return new ApiProblem('unsupported-media-type', {
    status: 415,
    title: '请以表单（multipart/form-data）发送文件',
    detail: `multipart/form-data is needed, got "${request.headers['content-type'] ?? 'nothing'}"`,
  });
}

/** The form brought no file; `formats` are those that are read. */
export function noFile(formats: string): ApiProblem {
  return new ApiProblem('no-file', {
    status: 400,
    title: '没有收到文件',
    detail: 'the form holds no file',
    errors: [{ parameter: 'file', message: '缺少文件', allowed: formats }],
  });
}
