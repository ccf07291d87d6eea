import { beforeEach, expect, test } from 'vitest';
import { ApiProblem, NoAnswer } from '../../api/problem.ts';
import { insisted, keepLetters, keptLetters, type Letter, returned } from './letter.ts';

const request = {
  township: '990101101',
  year: 2023,
  indicator: 'disputes_accepted',
  author: '李四',
  expected: '1-0',
  action: 'accept',
} as const;
const letter: Letter = {
  key: '990101101.2023.disputes_accepted',
  request,
  state: 'sending',
  problem: null,
};
const problem = (status: number, type: string, more: object = {}) =>
  new ApiProblem({ type, status, title: '标题', detail: '', instance: '', ...more });
const current = { version: '2-1', cell: null, last_change: null };

beforeEach(() => localStorage.clear());

test('what did not arrive is kept, what somebody came before is a conflict, the rest is refused', () => {
  const state = (error: unknown) => returned(letter, error).state;
  expect(state(new NoAnswer())).toBe('unsent');
  expect(state(problem(503, 'about:blank'))).toBe('unsent');
  expect(state(problem(409, 'urn:xiangjian:problem:stale-cell', { current }))).toBe('conflict');
  expect(state(problem(409, 'urn:xiangjian:problem:cell-filled'))).toBe('filled');
  expect(state(problem(409, 'urn:xiangjian:problem:four-eyes'))).toBe('refused');
  expect(state(new TypeError('x'))).toBe('refused');
});

test('who insists hands back what he has now seen, and replaces a filled cell', () => {
  const stale = returned(letter, problem(409, 'stale', { current }));
  expect(insisted(stale)).toEqual({ ...request, expected: '2-1' });
  const move = { ...request, action: 'move', to: 'disputes_screened', reading_id: 3 } as const;
  expect(insisted({ ...letter, request: move })).toEqual({ ...move, replace: true });
});

test('unsent letters outlive the window; what cannot be read is left out', () => {
  keepLetters([letter]);
  expect(keptLetters()).toMatchObject([{ key: letter.key, state: 'unsent', request }]);
  keepLetters([]);
  expect(keptLetters()).toEqual([]);
  localStorage.setItem('xiangjian.review.unsent', '{"x"');
  expect(keptLetters()).toEqual([]);
});
