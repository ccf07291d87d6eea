import { describe, expect, it } from 'vitest';
import { csvOfList } from './division-lists.ts';

describe('csvOfList', () => {
  it('keeps code, name and parent, in code order', () => {
    const text = 'code,name,areaCode\n990101102,"乙镇",990101\n990101101,"甲镇",990101\n';
    expect(csvOfList(text, 'areaCode')).toBe(
      'code,name,parent\n990101101,甲镇,990101\n990101102,乙镇,990101\n',
    );
  });

  it('refuses a code outside its parent', () => {
    expect(() => csvOfList('code,name,areaCode\n990101101,"甲镇",990102\n', 'areaCode')).toThrow(
      'unexpected row',
    );
  });
});
