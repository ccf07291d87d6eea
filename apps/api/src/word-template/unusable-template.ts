import { ApiProblem } from '../problems/api-problem.ts';

const mostShown = 10;

/** The refusal (422) of a template that has mistakes, each named with its line in Chinese. */
export function unusableTemplate(file: string, mistakes: readonly string[]): ApiProblem {
  const more = mistakes.length - mostShown;
  const shown = [...mistakes.slice(0, mostShown), ...(more > 0 ? [`另有 ${more} 处`] : [])];
  return new ApiProblem('unusable-template', {
    status: 422,
    title: `文稿模板 ${file} 有误：${shown.join('；')}`,
    detail: `the template of documents has ${mistakes.length} mistakes; mend ${file}`,
    errors: shown.map((message) => ({ parameter: 'word.yaml', message, allowed: null })),
  });
}
