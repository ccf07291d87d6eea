import { basename, extname } from 'node:path';
import { type ImportItem, yearLimits } from '@xiangjian/contract';
import {
  type AuditActor,
  type AuditEvent,
  audited,
  countChanges,
  storeReport,
} from '@xiangjian/store';
import { fileNameClues } from './file-name-clues.ts';
import type { FileToImport } from './file-to-import.ts';
import { refusedItem, storedItem } from './import-item.ts';
import { type ImportProblem, problem } from './import-problem.ts';
import type { ReportRead } from './report-read.ts';
import { resolveTownship } from './resolve-township.ts';
import { storedReport } from './stored-report.ts';

/**
 * Stores what was read in a file, in one transaction, or says why it is not stored: it could not be read, is no report, or
 * belongs to no township or year that is known.
 */
export function storeRead(file: FileToImport, read: ReportRead | ImportProblem): ImportItem {
  const { database, bytes, fileName, now, given, by } = file;
  if ('message_zh' in read) return refusedItem(fileName, read);
  const { genre, title, year } = read;
  if (genre === 'other') return refusedItem(fileName, notAReport(), { title });
  if (year === null) return refusedItem(fileName, noYear(), { title });
  if (year < yearLimits.first || year > Number(now.slice(0, 4))) {
    return refusedItem(fileName, yearAhead(year), { title, year });
  }
  const clues = fileNameClues(fileName);
  const township = resolveTownship(
    database,
    {
      given: given?.township ?? null,
      fileCode: clues.code,
      name: read.township ?? clues.name,
      county: read.county,
      context: [...read.context, fileName],
    },
    year,
  );
  if ('message_zh' in township) return refusedItem(fileName, township, { title, year });
  const store = () =>
    storeReport(
      database,
      {
        townshipId: township.id,
        year,
        genre,
        nature: read.nature,
        title: title ?? basename(fileName, extname(fileName)),
        fileName,
        bytes,
        ...read.content,
      },
      read.extraction,
      now,
    );
  const result =
    by === undefined
      ? store()
      : audited(database, (done) => importEvent(by, done.reportId, fileName), now, store);
  const report = storedReport(database, result.reportId);
  return storedItem(fileName, result.outcome, report, countChanges(result.changes));
}

function importEvent(by: AuditActor, id: number, file: string): AuditEvent {
  return { by, action: 'import', object: `/reports/${id}`, after: { file } };
}

function notAReport(): ImportProblem {
  return problem(
    'not_a_report',
    '这份文件不像法治政府建设年度报告，也不像政府信息公开年度报告，没有导入',
    'neither a rule-of-law report nor a disclosure report',
  );
}

function noYear(): ImportProblem {
  return problem(
    'no_year',
    '看不出是哪一年度的报告：请在导入时填写年度，或把年度写进文件名（如 520203109-新窑镇-2023.txt）',
    'the text does not say which year it reports on: give the year',
  );
}

function yearAhead(year: number): ImportProblem {
  return problem(
    'year_ahead',
    `报告年度读作 ${year} 年，不合情理：请在导入时填写正确的年度`,
    `the report year ${year} is not plausible`,
  );
}
