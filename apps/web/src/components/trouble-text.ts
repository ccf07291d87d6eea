import type { Language } from '@xiangjian/indicators';
import { ApiProblem, NoAnswer } from '../api/problem.ts';
import { words } from '../language/words.ts';

const troubleWords = words(
  {
    offline: '连不上服务器，请检查乡鉴是否在运行，再试一次',
    unexpected: '服务器的答复读不懂，请刷新本页再试',
  },
  {
    offline: 'The server does not answer: see whether Xiangjian is running, then try again',
    unexpected: 'The reply of the server cannot be read: reload this page and try again',
  },
);

/** Why a request failed and what to do, in the language of the interface. */
export function troubleText(error: unknown, language: Language): string {
  const w = troubleWords[language];
  if (error instanceof NoAnswer) return w.offline;
  if (!(error instanceof ApiProblem)) return w.unexpected;
  const { title, detail, errors = [] } = error.problem;
  if (language === 'en') return detail === '' ? title : detail;
  const further = errors.map(({ message }) => message).filter((message) => message !== title);
  return [title, ...further].join('；');
}
