import { expect, test } from 'vitest';
import { ApiProblem, NoAnswer } from '../api/problem.ts';
import { troubleText } from './trouble-text.ts';

const problem = new ApiProblem({
  type: 'urn:xiangjian:problem:unknown-id',
  title: '没有这份报告',
  status: 404,
  detail: 'no such report',
  instance: '/api/v1/reports/9',
  errors: [
    { parameter: 'id', message: '没有这份报告', allowed: null },
    { parameter: 'id', message: '编号从 1 起', allowed: null },
  ],
});

test('a problem is told in the language of the interface, nothing of it twice', () => {
  expect(troubleText(problem, 'zh')).toBe('没有这份报告；编号从 1 起');
  expect(troubleText(problem, 'en')).toBe('no such report');
});

test('a silent server and an unreadable reply say what to do', () => {
  expect(troubleText(new NoAnswer(), 'zh')).toMatch(/^连不上服务器/);
  expect(troubleText(new NoAnswer(), 'en')).toMatch(/^The server does not answer/);
  expect(troubleText(new TypeError('x is not a function'), 'zh')).not.toContain('function');
});
