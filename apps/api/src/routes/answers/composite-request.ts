import { compositeRequest, type Problem } from '@xiangjian/contract';
import { z } from 'zod';
import { ApiProblem } from '../../problems/api-problem.ts';
import { parameterGuide } from '../../problems/parameter-guides.ts';

/** A composite that is asked for, from a body or from an address. */
export type CompositeAsked = z.output<typeof compositeRequest>;

type Issue = z.core.$ZodIssue;
type WrongField = NonNullable<Problem['errors']>[number];

/** As many wrong fields as a title names; all of them stand in `errors`. */
const named = 3;

/** A question with its own scheme. Refuses (400) what is no such question, field by field and in Chinese. */
export function readCompositeRequest(body: unknown): CompositeAsked {
  const parsed = compositeRequest.safeParse(body, { error: z.locales.zhCN().localeError });
  if (parsed.success) return parsed.data;
  const errors = parsed.error.issues.flatMap((issue) => wrongFields(issue));
  const first = errors.slice(0, named).map(({ parameter, message }) => `${parameter}：${message}`);
  const rest = errors.length > named ? `；等${errors.length}处` : '';
  throw new ApiProblem('invalid-scheme', {
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
