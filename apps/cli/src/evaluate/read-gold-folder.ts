import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { reportExtensions } from '@xiangjian/api';
import { CommandFailure } from '../command-line/command-failure.ts';
import { reasonOf } from '../command-line/explain-failure.ts';
import { type GoldReport, goldReportSchema } from './gold-report.ts';

/** A labelled report with the document it labels. */
export interface GoldDocument {
  /** The name that both files share, without its ending. */
  readonly name: string;
  readonly gold: GoldReport;
  /** The document beside the labels, or null where there is none. */
  readonly path: string | null;
}

/** The labelled reports of a folder in sorted order: NAME.json beside NAME in any format that is read. Refuses broken labels by name. */
export function readGoldFolder(folder: string): GoldDocument[] {
  const names = labelNames(folder);
  if (names.length === 0) {
    throw new CommandFailure(
      `${folder} 里没有标注文件：每份报告应有同名的 .json 和报告文件（${reportExtensions.join('、')}）。`,
    );
  }
  return names.map((name) => ({
    name,
    gold: readLabels(join(folder, `${name}.json`)),
    path:
      reportExtensions
        .map((extension) => join(folder, `${name}${extension}`))
        .find((path) => existsSync(path)) ?? null,
  }));
}

function labelNames(folder: string): string[] {
  try {
    return readdirSync(folder)
      .filter((file) => file.endsWith('.json'))
      .map((file) => file.slice(0, -'.json'.length))
      .sort();
  } catch (error) {
    throw new CommandFailure(`标注文件夹 ${folder} 不能用：${reasonOf(error)}。`);
  }
}

function readLabels(file: string): GoldReport {
  const labels = goldReportSchema.safeParse(parsedJson(file));
  if (labels.success) return labels.data;
  const places = labels.error.issues.map(({ path }) => path.join('.')).slice(0, 5);
  throw new CommandFailure(`标注文件 ${file} 有误：请检查 ${places.join('、')}。`);
}

function parsedJson(file: string): unknown {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch (error) {
    throw new CommandFailure(`标注文件 ${file} 读不懂：${reasonOf(error)}。`);
  }
}
