import { ApiProblem } from '../problems/api-problem.ts';

/**
 * The refusal (400) of parameters that are each allowed and make no question together: what is wrong and what to do
 * instead, under the parameter to change.
 */
export function wrongCombination(
  parameter: string,
  reason: { readonly zh: string; readonly en: string },
): ApiProblem {
  return new ApiProblem('wrong-combination', {
    status: 400,
    title: reason.zh,
    detail: reason.en,
    errors: [{ parameter, message: reason.zh, allowed: null }],
  });
}
