import { rules } from './rule.ts';

/** Special groups looked after by the judicial office. */
export const specialRules = rules([
  {
    indicator: 'community_correction_persons',
    units: ['person'],
    gist: [['社区矫正|矫正']],
    before: ['社区(?:矫正|服刑)(?:对象|人员|工作对象)', '矫正(?:对象|人员)'],
    after: ['(?:在册|在矫)?(?:的)?社区(?:矫正|服刑)(?:对象|人员)', '(?:在册)?矫正(?:对象|人员)'],
    zero: ['社区(?:矫正|服刑)(?:对象|人员)'],
    zeroNever: '脱管|漏管|重新犯罪|违法|再犯',
    never: '累计|解除|新接收|培训|入矫|期满|解矫',
    parts: true,
    cases: [
      ['现有在册社区矫正对象23名。', 23],
      ['解除社区矫正对象9名。', null],
    ],
  },
  {
    indicator: 'resettlement_persons',
    units: ['person'],
    gist: [['安置帮教|刑满释放|刑释|帮教']],
    before: ['(?:安置帮教|刑满释放|刑释|安帮|刑满释放解除矫治)(?:重点)?(?:对象|人员|解教人员)'],
    after: ['(?:安置帮教|刑满释放|刑释)(?:对象|人员)'],
    never: '累计|新接收|培训|期满',
    parts: true,
    cases: [
      ['安置帮教对象31名。', 31],
      ['新接收刑满释放人员5名。', null],
    ],
  },
]);
