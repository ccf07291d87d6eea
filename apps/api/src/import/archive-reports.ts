import { archiveMembers, UnreadableDocument, type ZipLimits } from '@xiangjian/documents';
import { uploadLimits } from '../uploads/upload-limits.ts';
import { problem } from './import-problem.ts';
import { isReportName } from './report-files.ts';
import { UnusableFile } from './unusable-file.ts';

/** What an archive may unpack to. Text packs to a tenth, never to a two-hundredth. */
const limits: ZipLimits = {
  members: uploadLimits.files,
  memberBytes: uploadLimits.fileBytes,
  totalBytes: uploadLimits.allBytes,
  ratio: 200,
};

/** A report in an archive, unpacked. */
export interface ArchivedReport {
  /** Its name with the folders inside the archive. */
  readonly name: string;
  readonly bytes: Uint8Array;
}

/**
 * The reports in a ZIP archive in the order of their names, and how many of its files are none.
 * @throws UnusableFile for an archive that is damaged, locked or too large, before anything of it is used
 */
export async function archiveReports(
  bytes: Uint8Array,
): Promise<{ readonly reports: readonly ArchivedReport[]; readonly skipped: number }> {
  const reports: ArchivedReport[] = [];
  let skipped = 0;
  try {
    for await (const member of archiveMembers(bytes, limits)) {
      if (isReportName(member.name)) reports.push(member);
      else skipped += 1;
    }
  } catch (error) {
    if (!(error instanceof UnreadableDocument)) throw error;
    throw new UnusableFile(problem(error.code, error.messageZh, error.message));
  }
  reports.sort((a, b) => (a.name < b.name ? -1 : 1));
  return { reports, skipped };
}

/** Why an archive without any report is not taken in. */
export function noReportInside(): UnusableFile {
  return new UnusableFile(
    problem(
      'no_report_inside',
      '压缩包里没有可读的报告：请检查里面文件的格式后再导入',
      'the archive holds no file of a format that is read',
    ),
  );
}
