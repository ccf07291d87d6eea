import { readFileSync } from 'node:fs';
import type { Database } from '@xiangjian/store';
import { importInOrder } from '../../import/import-in-order.ts';
import { problem } from '../../import/import-problem.ts';
import type { ReportReaders } from '../../import/readers/report-readers.ts';
import { utf8 } from '../../import/testing/sample-text.ts';
import { layFiles } from '../../testing/lay-files.ts';
import { openApp, type TestedApp } from '../../testing/open-app.ts';
import { importedAt } from '../../testing/small-district.ts';
import { takeOwnIndicators } from '../take-own-indicators.ts';

/** The example file of own indicators as it is given to districts. */
export const exampleFile = readFileSync(
  new URL('../../../../../data/examples/indicators.yaml', import.meta.url),
  'utf8',
);

/** Makes the own indicators of a file known, as a start with this data folder does. Throws what a start would say. */
export function takeFile(text: string): void {
  const refusal = takeOwnIndicators(layFiles({ 'indicators.yaml': text }));
  if (refusal !== null) throw new Error(refusal);
}

interface Stated {
  readonly township: string;
  readonly patrols: string;
  readonly villages: number;
  readonly applying: number;
}

/** What the reports of 2023 state. */
export const stated: readonly Stated[] = [
  { township: '甲镇', patrols: '1260余次', villages: 20, applying: 3 },
  { township: '乙镇', patrols: '300次', villages: 10, applying: 5 },
  { township: '丁镇', patrols: '90次', villages: 8, applying: 1 },
  { township: '戊镇', patrols: '410次', villages: 30, applying: 6 },
];

/** A report in the manner of labelled ones, with sentences of own indicators. */
export function ownReport({ township, patrols, villages, applying }: Stated): string {
  return `${township}2023年度法治政府建设情况报告

一、主要举措和成效
全镇共有${villages}个村（社区）。全年受理矛盾纠纷96件，成功调解90件。网格员入户开展巡查${patrols}。
目前还有${applying}个村正在申报民主法治示范村。代表建议答复率达到98%。

二、存在的问题
普法形式较为单一。

三、下一步工作计划
开展网格巡查2000次。
`;
}

/** The small district with the own indicators of the example and its reports of 2023. */
export async function openOwnDistrict(): Promise<TestedApp> {
  takeFile(exampleFile);
  const app = await openApp();
  await importReports(app.database);
  return app;
}

/** Takes the reports of 2023 in and answers what became of each; `readers` null reads them in this thread. */
export async function importReports(
  database: Database,
  readers: ReportReaders | null = null,
): Promise<readonly string[]> {
  const files = stated.map((one) => {
    const fileName = `${one.township}2023.txt`;
    const bytes = utf8(ownReport(one));
    return { path: fileName, shownAs: fileName, fileName, read: async () => bytes };
  });
  const outcomes: string[] = [];
  const options = {
    database,
    now: () => importedAt,
    refusal: (error: unknown) => problem('unreadable', '读不到', String(error)),
  };
  for await (const { item } of importInOrder(files, options, readers)) {
    outcomes.push(item.problem?.message_zh ?? item.outcome);
  }
  return outcomes;
}
