import { createHash } from 'node:crypto';
import { relative, sep } from 'node:path';
import { type InputFile, inputFiles, type LineOutput } from '@xiangjian/api';
import { ruleSetVersion } from '@xiangjian/extract';
import { type Observation, observedCatalogue } from '@xiangjian/indicators';
import { CommandFailure } from '../command-line/command-failure.ts';
import { reasonOf } from '../command-line/explain-failure.ts';
import { readExtraction } from '../extracting/read-extraction.ts';
import { sayFailed } from '../inputs/say-failed.ts';
import type { Snapshot, SnapshotFigure, SnapshotReport } from './snapshot.ts';

/** A snapshot and how many files could not be read for it. */
export interface TakenSnapshot {
  readonly snapshot: Snapshot;
  readonly failed: number;
}

const placeOfIndicator = new Map<string, number>(
  observedCatalogue.map(({ id }, place) => [id, place]),
);

/**
 * Reads every report of a folder with the rules of today. The same files give the same snapshot, wherever the folder
 * lies. A file that cannot be read is named on `output`; a folder in which none can be is refused (CommandFailure).
 */
export async function takeSnapshot(folder: string, output: LineOutput): Promise<TakenSnapshot> {
  const { files } = await inputFiles([folder]);
  const reports: SnapshotReport[] = [];
  for (const file of files) {
    try {
      reports.push(await reportOf(file, folder));
    } catch (error) {
      sayFailed(output, file.path, reasonOf(error));
    }
  }
  if (reports.length === 0) {
    throw new CommandFailure(`${folder} 里没有读出一份报告：请检查路径和文件格式。`);
  }
  reports.sort((a, b) => (a.file < b.file ? -1 : 1));
  return {
    snapshot: { format: 1, ruleSet: ruleSetVersion, reports },
    failed: files.length - reports.length,
  };
}

async function reportOf(file: InputFile, folder: string): Promise<SnapshotReport> {
  const bytes = await file.read();
  const { extraction } = await readExtraction(bytes, file.fileName);
  return {
    file: relative(folder, file.path).split(sep).join('/') || file.fileName,
    sha256: createHash('sha256').update(bytes).digest('hex'),
    year: extraction.identity.year,
    figures: extraction.observations
      .filter(({ headline }) => headline)
      .map(figureOf)
      .sort((a, b) => placeOf(a) - placeOf(b)),
  };
}

function figureOf({
  indicator,
  value,
  lower,
  upper,
  qualifier,
  evidence,
}: Observation): SnapshotFigure {
  return { indicator, value, lower, upper, qualifier, quote: evidence.text };
}

function placeOf({ indicator }: SnapshotFigure): number {
  return placeOfIndicator.get(indicator) ?? placeOfIndicator.size;
}
