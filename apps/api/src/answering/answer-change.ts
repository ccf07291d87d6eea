import { changeOf } from '@xiangjian/compare';
import type { ChangeAnswer, changeQuery } from '@xiangjian/contract';
import { observedPartsOf } from '@xiangjian/indicators';
import type { Database } from '@xiangjian/store';
import type { z } from 'zod';
import { comparedArea } from '../comparing/compared-area.ts';
import { comparedGroup } from '../comparing/only-of-set.ts';
import { wrongCombination } from '../comparing/wrong-combination.ts';
import { yearsOfArea } from '../comparing/years-of-area.ts';
import { yearsToLookAt } from '../comparing/years-with-reports.ts';

/** How did an indicator move between two years? Refuses (400) years in the wrong order, (404) an unknown area. */
export function answerChange(
  database: Database,
  query: z.output<typeof changeQuery>,
): ChangeAnswer {
  const { indicator, area, from, to, peers, set } = query;
  if (from >= to) {
    throw wrongCombination('from', {
      zh: `前一年（from=${from}）须早于后一年（to=${to}），请对调或改年份`,
      en: `from (${from}) must be before to (${to})`,
    });
  }
  const years = new Set([...yearsToLookAt(database, area, to).filter((year) => year <= to), from]);
  const { townshipYears, events } = yearsOfArea(
    database,
    query,
    [...years].sort((a, b) => a - b),
    observedPartsOf(indicator),
  );
  return changeOf({
    indicator,
    area: comparedArea(database, area),
    from,
    to,
    peers: comparedGroup({ peers, set }),
    townshipYears,
    events,
  });
}
