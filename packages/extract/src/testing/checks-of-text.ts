import type { ReportCheck } from '@xiangjian/indicators';
import { extractReport } from '../extract-report.ts';
import { textDocument } from './text-document.ts';

/** What a report of 2023 leaves to be asked under one name; its title tells its genre. */
export function checksOfText(
  name: string,
  text: string,
  title: string | null = null,
): ReportCheck[] {
  const { checks } = extractReport({ ...textDocument(text), title }, { year: 2023 });
  return checks.filter((check) => check.name === name);
}
