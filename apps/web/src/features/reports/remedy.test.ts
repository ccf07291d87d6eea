import { expect, test } from 'vitest';
import { splitAdvice } from './remedy.ts';

test('reason and advice are told apart', () => {
  expect(splitAdvice('文件是空的:请检查文件后再导入')).toEqual({
    reason: '文件是空的',
    advice: '请检查文件后再导入。',
  });
  expect(splitAdvice('这份文件不像年度报告,没有导入')).toEqual({
    reason: '这份文件不像年度报告,没有导入',
    advice: '',
  });
});
