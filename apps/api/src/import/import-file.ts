import { createHash } from 'node:crypto';
import { basename, extname } from 'node:path';
import { type ImportItem, yearLimits } from '@xiangjian/contract';
import {
  countChanges,
  type Database,
  type ReportRow,
  reportIdOfBytes,
  reportSummary,
  storeReport,
  type TownshipRow,
  townshipsOfCodes,
} from '@xiangjian/store';
import { fileNameClues } from './file-name-clues.ts';
import { refusedItem, storedItem } from './import-item.ts';
import { type ImportProblem, problem } from './import-problem.ts';
import { readReport } from './read-report.ts';
import { isArchiveName, isReportName, reportExtensions } from './report-files.ts';
import { resolveTownship } from './resolve-township.ts';
import { townshipView } from './township-view.ts';
import { unusableBySize } from './unusable-by-size.ts';

/** What a person says where the text does not. */
export interface GivenPlace {
  readonly township?: string | undefined;
  readonly year?: number | undefined;
}

export interface FileToImport {
  readonly database: Database;
  readonly bytes: Uint8Array;
  readonly fileName: string;
  /** ISO moment, written down with everything that is stored. */
  readonly now: string;
  readonly given?: GivenPlace | undefined;
}

/**
 * Takes one report in: reads it, finds its figures, finds whose it is, stores everything in one transaction. A file that
 * cannot be taken in is answered by a refused item that says what to do; nothing of it is stored.
 */
export async function importFile(file: FileToImport): Promise<ImportItem> {
  const { database, bytes, fileName, now, given } = file;
  const refused = refusedBeforeReading(bytes.length, fileName);
  if (refused !== null) return refusedItem(fileName, refused);
  const stored = storedAlready(file);
  if (stored !== null) return stored;
  const clues = fileNameClues(fileName);
  const read = await readReport(bytes, fileName, { year: given?.year, assumedYear: clues.year });
  if ('message_zh' in read) return refusedItem(fileName, read);
  const { genre, title, year } = read;
  if (genre === 'other') return refusedItem(fileName, notAReport(), { title });
  if (year === null) return refusedItem(fileName, noYear(), { title });
  if (year < yearLimits.first || year > Number(now.slice(0, 4))) {
    return refusedItem(fileName, yearAhead(year), { title, year });
  }
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
  const result = storeReport(
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
  const report = rowOf(database, result.reportId);
  return storedItem(fileName, result.outcome, report, countChanges(result.changes));
}

/** Why a file is refused by its size and name alone, before any of it is read, or null. */
function refusedBeforeReading(size: number, fileName: string): ImportProblem | null {
  if (isReportName(fileName) || isArchiveName(fileName)) return unusableBySize(size, 'document');
  return problem(
    'unsupported_format',
    '暂不支持这种格式，可读 Word（.docx、.doc、.wps、.rtf）、PDF（有文字的）、网页（.html、.mht）、纯文本（.txt）和 ZIP 压缩包：请另存为其中一种后再导入',
    `unsupported format; known are ${reportExtensions.join(', ')} and .zip`,
  );
}

/** The item of bytes that are stored already, without reading them again, or null. */
function storedAlready({ database, bytes, fileName, given }: FileToImport): ImportItem | null {
  const id = reportIdOfBytes(database, createHash('sha256').update(bytes).digest('hex'));
  if (id === null) return null;
  const report = rowOf(database, id);
  const said = given?.township ?? fileNameClues(fileName).code;
  const other = said === null ? undefined : townshipsOfCodes(database, [said]).get(said);
  const elsewhere =
    (other !== undefined && other.id !== report.township.id) ||
    (given?.year !== undefined && given.year !== report.year);
  if (!elsewhere) return storedItem(fileName, 'unchanged', report);
  return refusedItem(fileName, storedElsewhere(report, report.township), {
    township: townshipView(report.township),
    year: report.year,
    title: report.title,
  });
}

function rowOf(database: Database, id: number): ReportRow {
  const report = reportSummary(database, id);
  if (report === null) throw new Error(`report ${id} was stored and is not there`);
  return report;
}

function storedElsewhere(report: ReportRow, township: TownshipRow): ImportProblem {
  return problem(
    'stored_elsewhere',
    `同一个文件已作为${township.name} ${report.year} 年度的报告入库：如属误认，请先撤回那一份再导入`,
    `these bytes are stored as the report of ${township.code} for ${report.year}`,
    [township],
  );
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
