import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { reportExtensions } from '@xiangjian/api';
import type { CommandContext, ExitCode } from '../command-line/command-context.ts';
import { reasonOf } from '../command-line/explain-failure.ts';
import { type ExtractedReport, extractedReport } from '../extracting/extracted-report.ts';
import { readExtraction } from '../extracting/read-extraction.ts';
import { sayFailed } from '../inputs/say-failed.ts';
import { writePiecesToFile } from '../printing/write-pieces.ts';
import { errorList } from './error-list.ts';
import { evaluationJson } from './evaluation-json.ts';
import { groupTables, totalLines } from './evaluation-table.ts';
import { precisionOf, recallOf } from './fact-counts.ts';
import { listErrors } from './list-errors.ts';
import { evaluationPage } from './page/evaluation-page.ts';
import { type GoldDocument, readGoldFolder } from './read-gold-folder.ts';
import { scoreReport } from './score-report.ts';
import { shareOf } from './tally.ts';
import { type TotalScore, totalScore } from './total-score.ts';

export interface EvaluateOptions {
  /** The file of the page to write, or undefined for none. */
  readonly html: string | undefined;
  /** Data instead of tables on standard output. */
  readonly json: boolean;
  /** Below these floors the evaluation fails. */
  readonly minPrecision: number;
  readonly minRecall: number;
}

/** Reads labelled reports, compares what was read with the labels, and fails below the floors. */
export async function evaluateFolder(
  { terminal }: CommandContext,
  folder: string,
  options: EvaluateOptions,
): Promise<ExitCode> {
  let failed = 0;
  const scores = [];
  for (const { name, gold, path } of readGoldFolder(folder)) {
    const report = await readOrSay(path, name);
    scores.push(scoreReport(name, gold, report));
  }
  const total = totalScore(scores);
  terminal.out.write(
    options.json
      ? `${JSON.stringify(evaluationJson(total, scores), null, 2)}\n`
      : [
          ...groupTables(total),
          errorList(scores.flatMap(listErrors)),
          `${totalLines(total).join('\n')}\n`,
        ].join('\n'),
  );
  if (options.html !== undefined) {
    writePiecesToFile([evaluationPage(total, scores)], options.html);
    terminal.error.write(`对照页面已写入 ${options.html}。\n`);
  }
  for (const shortfall of shortfalls(total, options)) {
    failed += 1;
    terminal.error.write(`${shortfall}\n`);
  }
  return failed === 0 ? 0 : 1;

  async function readOrSay(
    path: GoldDocument['path'],
    name: string,
  ): Promise<ExtractedReport | null> {
    try {
      if (path !== null) {
        return extractedReport(path, await readExtraction(await readFile(path), basename(path)));
      }
      sayFailed(terminal.error, name, `标注旁没有同名的报告（${reportExtensions.join('、')}）`);
    } catch (error) {
      sayFailed(terminal.error, path ?? name, reasonOf(error));
    }
    failed += 1;
    return null;
  }
}

/** What the evaluation fails for: a floor that is not reached, or a quote that does not stand in its text. */
function shortfalls(
  { facts, evidence }: TotalScore,
  { minPrecision, minRecall }: EvaluateOptions,
): string[] {
  const precision = shareOf(precisionOf(facts));
  const recall = shareOf(recallOf(facts));
  return [
    ...(precision < minPrecision ? [`P ${precision.toFixed(3)} 低于下限 ${minPrecision}。`] : []),
    ...(recall < minRecall ? [`R ${recall.toFixed(3)} 低于下限 ${minRecall}。`] : []),
    ...(evidence.right < evidence.total
      ? [`有 ${evidence.total - evidence.right} 处引文与原文不符。`]
      : []),
  ];
}
