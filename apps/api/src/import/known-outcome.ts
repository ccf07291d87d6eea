import { createHash } from 'node:crypto';
import type { ImportItem } from '@xiangjian/contract';
import {
  type Database,
  type ReportRow,
  reportIdOfBytes,
  type TownshipRow,
  townshipsOfCodes,
} from '@xiangjian/store';
import { fileNameClues } from './file-name-clues.ts';
import type { FileToImport } from './file-to-import.ts';
import { refusedItem, storedItem } from './import-item.ts';
import { type ImportProblem, problem } from './import-problem.ts';
import { isArchiveName, isReportName, reportExtensions } from './report-files.ts';
import { storedReport } from './stored-report.ts';
import { townshipView } from './township-view.ts';
import { unusableBySize } from './unusable-by-size.ts';

/** What becomes of a file that need not be read: refused by its size or name, or stored already. Null for any other. */
export function knownOutcome(file: FileToImport): ImportItem | null {
  const refused = refusedBeforeReading(file.bytes.length, file.fileName);
  return refused === null ? storedAlready(file) : refusedItem(file.fileName, refused);
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
  const report = storedReport(database, id);
  const said = given?.township ?? fileNameClues(fileName).code;
  if (!isElsewhere(database, report, said, given?.year)) {
    return storedItem(fileName, 'unchanged', report);
  }
  return refusedItem(fileName, storedElsewhere(report, report.township), {
    township: townshipView(report.township),
    year: report.year,
    title: report.title,
  });
}

function isElsewhere(
  database: Database,
  report: ReportRow,
  township: string | null,
  year: number | undefined,
): boolean {
  if (year !== undefined && year !== report.year) return true;
  if (township === null) return false;
  const other = townshipsOfCodes(database, [township]).get(township);
  return other !== undefined && other.id !== report.township.id;
}

function storedElsewhere(report: ReportRow, township: TownshipRow): ImportProblem {
  return problem(
    'stored_elsewhere',
    `同一个文件已作为${township.name} ${report.year} 年度的报告入库：如属误认，请先撤回那一份再导入`,
    `these bytes are stored as the report of ${township.code} for ${report.year}`,
    [township],
  );
}
