import type { ReportCheck } from '@xiangjian/indicators';
import type { FigureCheck, TextCheck } from './check.ts';
import type { CheckedReport } from './checked-report.ts';
import { disclosureBalance } from './disclosure-balance.ts';
import { finesWithoutCases } from './fines-without-cases.ts';
import { fractionOfCount } from './fraction-of-count.ts';
import { regulationsInTable, regulationsMade } from './legal-capacity.ts';
import { lostCases } from './lost-cases.ts';
import { partOfWhole } from './part-of-whole.ts';
import { plausibleRange } from './plausible-range.ts';
import { publishedBeforeYearEnd } from './published-before-year-end.ts';
import { questionOfFigures, questionOfFound } from './question.ts';
import { statedIn } from './stated.ts';
import { statedRate } from './stated-rate.ts';
import { sumOfParts } from './sum-of-parts.ts';
import { tenThousandTwice } from './ten-thousand-twice.ts';
import { tooSmall } from './too-small.ts';
import { twoFigures } from './two-figures.ts';
import { unitOfTwoFigures } from './unit-of-two-figures.ts';
import { zeroAgainstText } from './zero-against-text.ts';

/** Every relation that the figures of one report are held against, in the order in which questions are listed. */
const figureChecks: readonly FigureCheck[] = [
  ...partOfWhole,
  ...sumOfParts,
  ...statedRate,
  lostCases,
  finesWithoutCases,
  ...plausibleRange,
  ...tooSmall,
  ...fractionOfCount,
];

/** Every relation between figures and what else stands in the report. */
const textChecks: readonly TextCheck[] = [
  zeroAgainstText,
  unitOfTwoFigures,
  tenThousandTwice,
  twoFigures,
  disclosureBalance,
  regulationsInTable,
  regulationsMade,
  publishedBeforeYearEnd,
];

/** What one report leaves to be asked. */
export function checkReport(report: CheckedReport): ReportCheck[] {
  const stated = statedIn(report.observations);
  return [
    ...figureChecks.flatMap((check) => questionOfFigures(check, stated) ?? []),
    ...textChecks.flatMap((check) =>
      check.find(report).map((found) => questionOfFound(check, found)),
    ),
  ];
}
