import type { Quantity } from '@xiangjian/indicators';
import type { FigureCheck } from './check.ts';

/** Money from penalties in a year that is said to have had none. */
export const finesWithoutCases: FigureCheck = {
  name: 'fines_without_cases',
  severity: 'ask',
  indicators: ['fines_amount', 'penalty_cases'],
  fails: (fines: Quantity, cases: Quantity) => cases.upper === 0 && fines.lower > 0,
  zh: '写明没有处罚案件，却有罚没金额',
  en: 'fines although no penalty case is stated',
};
