import { type InputFile, inputFiles } from '@xiangjian/api';
import type { CompiledOwnRule } from '@xiangjian/extract';
import type { CommandContext, ExitCode } from '../command-line/command-context.ts';
import { reasonOf } from '../command-line/explain-failure.ts';

import { sayBarren, sayFailed } from '../inputs/say-failed.ts';
import { ownFiguresOf } from '../rules/own/own-figure.ts';
import { ownTable } from '../rules/own/own-table.ts';
import { opinionTable } from '../second-reader/opinion-table.ts';
import type { ReadAgain } from '../second-reader/second-opinion.ts';
import { type ExtractedReport, extractedReport } from './extracted-report.ts';
import { readExtraction } from './read-extraction.ts';
import { reportTable } from './report-table.ts';

export interface ExtractOptions {
  /** One JSON object a line instead of tables. */
  readonly json: boolean;
  /** The report year, where the text does not say it. */
  readonly year: number | undefined;
  /** The district's own indicators; null where they were not asked for. */
  readonly ownRules: readonly CompiledOwnRule[] | null;
  /** Asks a second reader about each report; null where nobody asked for one. */
  readonly readAgain: ReadAgain | null;
}

/** Reads documents and prints what they state, each as soon as it is read; what cannot be read is named, the rest is done. */
export async function extractFiles(
  { terminal }: CommandContext,
  paths: readonly string[],
  options: ExtractOptions,
): Promise<ExitCode> {
  const { files, barren } = await inputFiles(paths);
  sayBarren(terminal.error, barren);
  let failed = barren.length;
  for (const file of files) {
    try {
      const report = await extractFile(file, options);
      terminal.out.write(options.json ? `${JSON.stringify(report)}\n` : tables(report, options));
    } catch (error) {
      failed += 1;
      sayFailed(terminal.error, file.path, reasonOf(error));
    }
  }
  return failed === 0 ? 0 : 1;
}

async function extractFile(
  file: InputFile,
  { year, ownRules, readAgain }: ExtractOptions,
): Promise<ExtractedReport> {
  const bytes = await file.read();
  const read = await readExtraction(bytes, file.fileName, { year, ownRules });
  const report = {
    ...extractedReport(file.path, read),
    ...(ownRules === null ? {} : { own: ownFiguresOf(read.extraction.own, ownRules) }),
  };
  if (readAgain === null) return report;
  return { ...report, secondReader: await readAgain(read.document, read.extraction) };
}

function tables(report: ExtractedReport, { ownRules }: ExtractOptions): string {
  const { secondReader, observations, own = [] } = report;
  const ownFigures = ownRules === null ? '' : ownTable(ownRules, own);
  const opinion = secondReader === undefined ? '' : opinionTable(secondReader, observations);
  return reportTable(report) + ownFigures + opinion;
}
