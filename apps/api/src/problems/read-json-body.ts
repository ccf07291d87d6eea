import type { Problem } from '@xiangjian/contract';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { z } from 'zod';
import { ApiProblem } from './api-problem.ts';
import { parameterGuide } from './parameter-guides.ts';
import { sendProblem } from './problem-handlers.ts';
import { toProblem } from './to-problem.ts';

type Issue = z.core.$ZodIssue;
type WrongField = NonNullable<Problem['errors']>[number];

/** As many wrong fields as a title names; all of them stand in `errors`. */
const named = 3;

/** What a body says. Refuses (400, a problem of this kind) what does not fit, field by field and in Chinese. */
export function readJsonBody<Schema extends z.ZodType>(
  schema: Schema,
  body: unknown,
  kind = 'invalid-scheme',
): z.output<Schema> {
  const parsed = schema.safeParse(body, { error: z.locales.zhCN().localeError });
  if (parsed.success) return parsed.data;
  const errors = parsed.error.issues.flatMap((issue) => wrongFields(issue));
  const first = errors.slice(0, named).map(({ parameter, message }) => `${parameter}：${message}`);
  const rest = errors.length > named ? `；等${errors.length}处` : '';
  throw new ApiProblem(kind, {
    status: 400,
    title: `${first.join('；')}${rest}`,
    detail: `the request does not fit: ${errors.map(({ parameter }) => parameter).join(', ')}`,
    errors,
  });
}

function wrongFields(issue: Issue): WrongField[] {
  const at = issue.path.map(String).join('.');
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => ({
      parameter: at === '' ? key : `${at}.${key}`,
      message: '没有这个字段',
      allowed: null,
    }));
  }
  if (issue.code === 'invalid_type' && issue.expected === 'object') {
    return [{ parameter: at === '' ? '正文' : at, message: '须为 JSON 对象', allowed: null }];
  }
  const guide = issue.path.length === 1 ? parameterGuide(at) : null;
  return [
    { parameter: at, message: guide === null ? issue.message : `须为${guide}`, allowed: guide },
  ];
}

/** The error handler of a route with such a body: what is no JSON at all is told as that; `form` shows what to send. */
export function tellWrongBody(form: string) {
  return (error: unknown, request: FastifyRequest, reply: FastifyReply): FastifyReply => {
    const problem = isUnreadable(error) ? unreadable(error, form) : toProblem(error, request);
    if (problem.parts.status >= 500) request.log.error({ err: error }, 'request failed');
    return sendProblem(reply, request, problem);
  };
}

function isUnreadable(error: unknown): error is Error {
  return (
    error instanceof Error &&
    'code' in error &&
    (error.code === 'FST_ERR_CTP_EMPTY_JSON_BODY' || error.code === 'FST_ERR_CTP_INVALID_JSON_BODY')
  );
}

function unreadable(error: Error, form: string): ApiProblem {
  return new ApiProblem('unreadable-body', {
    status: 400,
    title: `正文不是 JSON，请发送 ${form}`,
    detail: error.message,
  });
}
