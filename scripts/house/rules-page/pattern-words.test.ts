import { describe, expect, it } from 'vitest';
import { village } from '../../../packages/extract/src/rules/words.ts';
import { patternWords } from './pattern-words.ts';

describe('patternWords', () => {
  it.each([
    ['合同|协议', '合同、协议'],
    ['(?:审查|审核)[^,。;#]{0,8}合同', '（审查／审核）…合同'],
    ['调解(?:工作)?室', '调解［工作］室'],
    ['法律顾问(?:团队?|组)?', '法律顾问［团［队］／组］'],
    ['信访~件…号', '信访…件…号'],
    ['法(?!院|庭)', '法（后不接“院／庭”）'],
    ['(?<!兼)专职', '（前不接“兼”）专职'],
    ['合同(?!、|和)', '合同（后不接“顿号／和”）'],
    ['复议(?=$|[、和])', '复议（后接“〈止〉／（顿号／和）”）'],
    ['其中#件', '其中N件'],
    ['两级|镇、村', '两级、「镇、村」'],
    ['村\\(社区\\)', '村(社区)'],
    ['[县市区]级', '（县／市／区）级'],
    ['电话\\d', '电话数字'],
    ['年[^,]{0,4}新|.{0,3}移', '年…新、…移'],
    [`${village}全覆盖`, '〔村或社区〕全覆盖'],
  ])('%s → %s', (source, words) => {
    expect(patternWords(source)).toBe(words);
  });

  it.each(['(合同)', '合同(?:协议', '[合同', '合同)'])('refuses %s', (source) => {
    expect(() => patternWords(source)).toThrow(SyntaxError);
  });
});
