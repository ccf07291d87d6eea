import { describe, expect, it } from 'vitest';
import { checksOfText } from '../testing/checks-of-text.ts';

const asked = (text: string) => checksOfText('unit_slip', text).map(({ messageZh }) => messageZh);

describe('a lost or doubled 万', () => {
  it('is asked about where two figures of one thing stand ten thousand times apart', () => {
    expect(asked('发放宣传资料3份。普法月期间,共发放宣传资料3万余份。')).toEqual([
      expect.stringContaining('发放宣传资料在文中两处相差约千倍或万倍'),
    ]);
    expect(asked('发放宣传资料8000余份。普法月期间,共发放宣传资料3万余份。')).toEqual([]);
  });

  it('is asked about where 万 stands twice', () => {
    expect(asked('发放宣传资料3万余万份。')).toContain(
      '文中写作“3万余万”，“万”字出现两次，提请核实。',
    );
    expect(asked('发放宣传资料3万余份。')).toEqual([]);
  });

  it('is asked about where a count has a fraction', () => {
    expect(asked('全年共发放宣传资料1.2份。')).toEqual([
      '发放宣传资料 1.2 份：计数却带小数，是否漏写“万”，提请核实。',
    ]);
    expect(asked('全年共发放宣传资料1.2万份。')).toEqual([]);
  });
});

describe('an amount too small', () => {
  it.each([
    ['作出行政处罚11件,罚没款合计8.6元。', '作出行政处罚11件,罚没款合计8.6万元。'],
    ['受理矛盾纠纷96件,涉及金额80元。', '受理矛盾纠纷96件,涉及金额80万元。'],
    ['落实普法经费3.5元。', '落实普法经费3.5万元。'],
    ['全年开展普法宣传活动26场,受众12人次。', '全年开展普法宣传活动26场,受众1200人次。'],
  ])('%s', (slipped, right) => {
    expect(asked(slipped)).toHaveLength(1);
    expect(asked(right)).toEqual([]);
  });

  it('is never asked about where the wording leaves it open, or where it is zero', () => {
    expect(asked('作出行政处罚11件,罚没款合计50元以上。')).toEqual([]);
    expect(asked('作出行政处罚11件,罚没款合计0元。')).toEqual([]);
  });
});

it('a rate above 100 % is outside of its range', () => {
  const [question] = checksOfText('plausible_range', '群众满意率达102%。');
  expect(question?.messageZh).toMatch(/102%：超出通常范围（0–100 %），提请核实。$/);
  expect(checksOfText('plausible_range', '群众满意率达100%。')).toEqual([]);
});
