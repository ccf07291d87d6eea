import { type InputFile, inputFiles } from '@xiangjian/api';
import type { CommandContext, ExitCode } from '../command-line/command-context.ts';
import { reasonOf } from '../command-line/explain-failure.ts';

import { sayBarren, sayFailed } from '../inputs/say-failed.ts';
import { type ExtractedReport, extractedReport } from './extracted-report.ts';
import { readExtraction } from './read-extraction.ts';
import { reportTable } from './report-table.ts';

export interface ExtractOptions {
  /** One JSON object a line instead of tables. */
  readonly json: boolean;
  /** The report year, where the text does not say it. */
  readonly year: number | undefined;
}

/** Reads documents and prints what they state, each as soon as it is read; what cannot be read is named, the rest is done. */
export async function extractFiles(
  { terminal }: CommandContext,
  paths: readonly string[],
  { json, year }: ExtractOptions,
): Promise<ExitCode> {
  const { files, barren } = await inputFiles(paths);
  sayBarren(terminal.error, barren);
  let failed = barren.length;
  for (const file of files) {
    try {
      const report = await extractFile(file, year);
      terminal.out.write(json ? `${JSON.stringify(report)}\n` : reportTable(report));
    } catch (error) {
      failed += 1;
      sayFailed(terminal.error, file.path, reasonOf(error));
    }
  }
  return failed === 0 ? 0 : 1;
}

async function extractFile(file: InputFile, year: number | undefined): Promise<ExtractedReport> {
  const bytes = await file.read();
  return extractedReport(file.path, await readExtraction(bytes, file.fileName, year));
}
