import { addQuantities, surelyGreater } from '@xiangjian/indicators';
import type { FigureCheck } from './check.ts';

/** More cases lost or corrected than there were, reconsideration and litigation taken together. */
export const lostCases: FigureCheck = {
  name: 'lost_cases',
  severity: 'ask',
  indicators: ['litigation_lost', 'litigation_cases', 'reconsideration_cases'],
  fails: (lost, ...cases) => lost !== undefined && surelyGreater(lost, addQuantities(cases)),
  zh: '败诉（被纠错）件数多于诉讼与复议件数之和',
  en: 'more cases lost than there were',
};
