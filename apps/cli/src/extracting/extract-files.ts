import { type InputFile, inputFiles } from '@xiangjian/api';
import type { CommandContext, ExitCode } from '../command-line/command-context.ts';
import { reasonOf } from '../command-line/explain-failure.ts';

import { sayBarren, sayFailed } from '../inputs/say-failed.ts';
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
  /** Asks a second reader about each report; null where nobody asked for one. */
  readonly readAgain: ReadAgain | null;
}

/** Reads documents and prints what they state, each as soon as it is read; what cannot be read is named, the rest is done. */
export async function extractFiles(
  { terminal }: CommandContext,
  paths: readonly string[],
  { json, year, readAgain }: ExtractOptions,
): Promise<ExitCode> {
  const { files, barren } = await inputFiles(paths);
  sayBarren(terminal.error, barren);
  let failed = barren.length;
  for (const file of files) {
    try {
      const report = await extractFile(file, year, readAgain);
      terminal.out.write(json ? `${JSON.stringify(report)}\n` : tables(report));
    } catch (error) {
      failed += 1;
      sayFailed(terminal.error, file.path, reasonOf(error));
    }
  }
  return failed === 0 ? 0 : 1;
}

async function extractFile(
  file: InputFile,
  year: number | undefined,
  readAgain: ReadAgain | null,
): Promise<ExtractedReport> {
  const bytes = await file.read();
  const read = await readExtraction(bytes, file.fileName, year);
  const report = extractedReport(file.path, read);
  if (readAgain === null) return report;
  return { ...report, secondReader: await readAgain(read.document, read.extraction) };
}

function tables(report: ExtractedReport): string {
  const { secondReader, observations } = report;
  const opinion = secondReader === undefined ? '' : opinionTable(secondReader, observations);
  return reportTable(report) + opinion;
}
