import type { Township } from '@xiangjian/contract';
import { expect, test } from 'vitest';
import { sameKind } from './same-kind.ts';

const township = (code: string, kind: Township['kind']): Township => ({
  code,
  name: code,
  kind,
  county: '示例区',
  fictional: true,
});

const townships = [township('1', '镇'), township('2', '镇'), township('3', '乡')];

test('the median is that of the kind where all shown are of one kind', () => {
  expect(sameKind(['1'], 'kind', townships)).toEqual(['1', '2']);
  expect(sameKind(['1', '3'], 'kind', townships)).toBeUndefined();
  expect(sameKind(['1'], 'all', townships)).toBeUndefined();
  const many = Array.from({ length: 61 }, (_, at) => township(String(at), '镇'));
  expect(sameKind(['1'], 'kind', many)).toBeUndefined();
});
