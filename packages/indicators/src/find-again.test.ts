import { expect, it } from 'vitest';
import { quote } from './evidence.ts';
import { findAgain } from './find-again.ts';

const from = '一、主要做法\n全年受理矛盾纠纷305件，调解成功298件。召开会议3次。';
const cite = (part: string) => {
  const start = from.indexOf(part);
  return quote(from, { start, end: start + part.length });
};

it('finds a quote whose sentence moved', () => {
  const to = `导语。\n${from}`;
  expect(findAgain(cite('305件'), from, to)).toEqual({
    start: to.indexOf('305件'),
    end: to.indexOf('305件') + 4,
  });
});

it('takes the place whose surroundings agree, not the first one', () => {
  const to = '下辖村305件。全年受理矛盾纠纷305件，调解成功298件。';
  expect(findAgain(cite('305件'), from, to)?.start).toBe(to.lastIndexOf('305件'));
});

it('does not take a number for the same one because it occurs elsewhere', () => {
  expect(findAgain(cite('3次'), from, '组织培训3次，普法宣传12场。')).toBeNull();
  expect(findAgain(cite('305件'), from, '全年受理矛盾纠纷306件。')).toBeNull();
});

it('knows a long quote by itself', () => {
  const long = cite('全年受理矛盾纠纷305件，调解成功298件');
  const to = '工作成效：全年受理矛盾纠纷305件，调解成功298件；';
  expect(findAgain(long, from, to)?.start).toBe(5);
});

it('asks of a text no more surroundings than there are', () => {
  const whole = quote('305件', { start: 0, end: 4 });
  expect(findAgain(whole, '305件', '305件')).toEqual({ start: 0, end: 4 });
});
