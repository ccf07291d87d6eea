import { addQuantities, surelyGreater } from '@xiangjian/indicators';
import { type Check, toCheck } from './check.ts';

/** More cases lost or corrected than there were, reconsideration and litigation taken together. */
export const lostCases: Check = (stated) => {
  const lost = stated('litigation_lost');
  const cases = [stated('litigation_cases'), stated('reconsideration_cases')].filter(
    (quantity) => quantity !== null,
  );
  if (lost === null || cases.length < 2 || !surelyGreater(lost, addQuantities(cases))) return [];
  const finding = {
    name: 'lost_cases',
    severity: 'ask',
    indicators: ['litigation_lost', 'litigation_cases', 'reconsideration_cases'],
    zh: '败诉（被纠错）件数多于诉讼与复议件数之和',
    en: 'more cases lost than there were',
  } as const;
  return [toCheck(finding, stated)];
};
