import {
  hasZodFastifySchemaValidationErrors,
  isResponseSerializationError,
} from '@fastify/type-provider-zod';
import { StoreError } from '@xiangjian/store';
import type { FastifyRequest } from 'fastify';
import { z } from 'zod';
import { ApiProblem } from './api-problem.ts';
import { type Explanation, explainIssue, type Sent } from './explain-issue.ts';
import { storageProblem } from './storage-problem.ts';
import { storeProblem } from './store-problem.ts';

/** The problem that any thrown thing is told as; nothing of an unforeseen error leaves the server. */
export function toProblem(error: unknown, request: FastifyRequest): ApiProblem {
  if (error instanceof ApiProblem) return error;
  if (error instanceof StoreError) return storeProblem(error) ?? internal();
  if (hasZodFastifySchemaValidationErrors(error)) {
    return wrongParameters(error.validation, error.validationContext ?? 'querystring', request);
  }
  if (isResponseSerializationError(error)) return internal();
  return libraryProblem(error) ?? storageProblem(error) ?? internal();
}

function wrongParameters(
  issues: Parameters<typeof explainIssue>[0][],
  context: string,
  request: FastifyRequest,
): ApiProblem {
  const sent = sentValues(context, request);
  const explanations = issues.flatMap((issue) => explainIssue(issue, sent));
  const namesNothing = explanations.every(({ kind }) => kind === 'unknown-indicator');
  return explained(explanations, context === 'params' && namesNothing ? 404 : 400);
}

/** The refusal of values that a schema found wrong outside of a route's own validation. */
export function wrongValues(error: z.ZodError, sent: Sent): ApiProblem {
  const explanations = error.issues.flatMap(({ code, path, message, ...params }) =>
    explainIssue(
      { keyword: code, instancePath: `/${path.join('/')}`, schemaPath: '', message, params },
      sent,
    ),
  );
  return explained(explanations, 400);
}

function explained(explanations: readonly Explanation[], status: number): ApiProblem {
  const kinds = new Set(explanations.map(({ kind }) => kind));
  const [only = 'invalid-parameter'] = kinds;
  return new ApiProblem(kinds.size === 1 ? only : 'invalid-parameter', {
    status,
    title: explanations.map(({ error }) => error.message).join(';'),
    detail: explanations.map(({ detail }) => detail).join('; '),
    errors: explanations.map(({ error }) => error),
  });
}

function sentValues(context: string, request: FastifyRequest): Sent {
  const part = context === 'params' ? 'params' : 'querystring';
  const values = part === 'params' ? request.params : request.query;
  const schema = request.routeOptions.schema?.[part];
  const known = schema instanceof z.ZodObject ? Object.keys(schema.shape) : [];
  return { values: recordOf(values), known };
}

function recordOf(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null ? { ...value } : {};
}

/** What the server's libraries refuse by themselves, worded for people. */
function libraryProblem(error: unknown): ApiProblem | null {
  const { statusCode, code } = recordOf(
    error instanceof Error ? { statusCode: 0, code: '', ...error } : error,
  );
  const status = Number(statusCode);
  if (!(status >= 400 && status < 500)) return null;
  const [kind, title] = libraryTitles[status] ?? ['bad-request', '请求不能处理'];
  const detail = error instanceof Error ? error.message : 'bad request';
  return new ApiProblem(kind, { status, title, detail: `${detail} (${String(code)})` });
}

const libraryTitles: Readonly<Record<number, readonly [string, string]>> = {
  404: ['not-found', '没有这个地址'],
  406: ['not-acceptable', '不能以所要求的格式回答'],
  408: ['too-slow', '请求没有在限定时间内发完'],
  413: ['too-large', '发送的内容太大'],
  414: ['address-too-long', '地址太长'],
  415: ['unsupported-media-type', '不接受这种格式的内容'],
  431: ['header-too-large', '请求头太大'],
};

function internal(): ApiProblem {
  return new ApiProblem('internal', {
    status: 500,
    title: '服务器内部出错，请稍后再试；如反复出现，请查看服务器日志',
    detail: 'internal error; see the log of the server',
  });
}
