import { describe, expect, it } from 'vitest';
import { pinyinMatch } from './pinyin-match.ts';

const part = (name: string, letters: string) => {
  const span = pinyinMatch(name, letters);
  return span === null ? null : name.slice(span.start, span.end);
};

describe('pinyinMatch', () => {
  it.each([
    ['石笋桥镇', 'shisunqiao', '石笋桥'],
    ['石笋桥镇', 'ssqz', '石笋桥镇'],
    ['石笋桥镇', 'shsq', '石笋桥'],
    ['石笋桥镇', 'sunq', '笋桥'],
    ['石笋桥镇', 'shisunqi', '石笋桥'],
    ['重华街道', 'chonghua', '重华'],
    ['重华街道', 'zhjd', '重华街道'],
    ['重华街道', 'zhhjd', '重华街道'],
    ['绿春镇', 'lvchun', '绿春'],
    ['石笋桥镇', 'shsz', null],
    ['𬱖坝乡', 'baxiang', '坝乡'],
  ])('%s, typed %s: %s', (name, letters, found) => {
    expect(part(name, letters)).toBe(found);
  });
});
