import { type Check, toCheck } from './check.ts';

/** Money from penalties in a year that is said to have had none. */
export const finesWithoutCases: Check = (stated) => {
  const cases = stated('penalty_cases');
  const fines = stated('fines_amount');
  if (cases === null || fines === null || cases.upper !== 0 || fines.lower === 0) return [];
  const finding = {
    name: 'fines_without_cases',
    severity: 'ask',
    indicators: ['fines_amount', 'penalty_cases'],
    zh: '写明没有处罚案件，却有罚没金额',
    en: 'fines although no penalty case is stated',
  } as const;
  return [toCheck(finding, stated)];
};
