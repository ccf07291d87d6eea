import type { TextCheck } from './check.ts';
import { firstOfEach, isUnitApart, rivalsIn } from './rivals.ts';
import { bothWords } from './two-figures.ts';

/** Two figures of one indicator that differ by a 万 or 千: 发放3份 in one place, 3万余份 in the other. */
export const unitOfTwoFigures: TextCheck = {
  name: 'unit_slip',
  severity: 'ask',
  find: ({ observations }) =>
    firstOfEach(rivalsIn(observations).filter(isUnitApart)).map(bothWords),
  zh: '{labelZh}在文中两处相差约千倍或万倍：采用“{taken}”，另一处写“{other}”，是否漏写或多写“万”',
  en: '{labelEn} differs about a thousand or ten thousand times: {takenEn} is used, {otherEn} is not, a unit may be missing or doubled',
};
