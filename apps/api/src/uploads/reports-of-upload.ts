import { basename } from 'node:path';
import { isArchive } from '@xiangjian/documents';
import { archiveReports, noReportInside } from '../import/archive-reports.ts';
import type { GivenPlace } from '../import/file-to-import.ts';
import { problem } from '../import/import-problem.ts';
import { isArchiveName } from '../import/report-files.ts';
import { tooLarge } from '../import/unusable-by-size.ts';
import { UnusableFile } from '../import/unusable-file.ts';
import type { UploadedFile } from './read-upload.ts';

/** A report as sent, alone or in an archive. */
export interface UploadedReport {
  /** The name as sent; in an archive: archive.zip/name. */
  readonly shownAs: string;
  readonly fileName: string;
  readonly bytes: Uint8Array;
}

/**
 * The reports that one file of an upload stands for, and how many files of an archive are none.
 * @throws UnusableFile for a file that is too large, for an archive that is refused or holds no report, and where one
 * township or year is given for several reports
 */
export async function reportsOfUpload(
  { name, bytes }: UploadedFile,
  given: GivenPlace,
): Promise<{ readonly reports: readonly UploadedReport[]; readonly skipped: number }> {
  if (bytes === null) {
    throw new UnusableFile(tooLarge(isArchiveName(name) ? 'archive' : 'document'));
  }
  if (!isArchiveName(name) || !isArchive(bytes)) {
    return { reports: [{ shownAs: name, fileName: name, bytes }], skipped: 0 };
  }
  const { reports, skipped } = await archiveReports(bytes);
  if (reports.length === 0) throw noReportInside();
  if (reports.length > 1 && (given.township !== undefined || given.year !== undefined)) {
    throw severalReports(reports.length);
  }
  const named = reports.map((report) => ({
    shownAs: `${name}/${report.name}`,
    fileName: basename(report.name),
    bytes: report.bytes,
  }));
  return { reports: named, skipped };
}

function severalReports(count: number): UnusableFile {
  return new UnusableFile(
    problem(
      'several_reports',
      `压缩包里有 ${count} 份报告，填写的乡镇和年度只能用于一份，没有导入：请不填乡镇和年度再导入，或解开后逐份导入`,
      `township and year are for one report; the archive holds ${count}`,
    ),
  );
}
