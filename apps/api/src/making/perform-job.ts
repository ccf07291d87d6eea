import { answerWorkbook, observationParquet } from '@xiangjian/publish';
import type { Database } from '@xiangjian/store';
import { makeDocument } from '../documents/make-document.ts';
import { observationsAsWorkbook } from '../exporting/observations-as-workbook.ts';
import { observationsInTurns } from '../exporting/observations-in-turns.ts';
import { sourcesBehind } from '../exporting/sources-behind.ts';
import { picturesOfView } from '../sharing/view-pictures.ts';
import type { FileJobName, FileJobs, JobMaking } from './file-jobs.ts';

type Performed = {
  readonly [Name in FileJobName]: (
    database: Database,
    of: FileJobs[Name]['of'],
    making: JobMaking,
  ) => Promise<FileJobs[Name]['made']>;
};

const jobs: Performed = {
  cellsAsWorkbook: (database, { filter, unmask }, { imprint, signal }) =>
    observationsAsWorkbook(database, filter, imprint, { signal, unmask }),
  cellsAsParquet: (database, { filter, unmask }, { imprint, signal }) =>
    observationParquet(observationsInTurns(database, filter, { signal, unmask }), imprint.release),
  answerAsWorkbook: (database, { tables }, { imprint }) =>
    answerWorkbook(tables, sourcesBehind(database), imprint),
  document: (database, { kind, query, template }, { imprint, advance }) =>
    makeDocument(database, kind, query, { imprint, template, advance }),
  pictures: (database, { view, around }) => picturesOfView(database, view, around),
};

/** Makes a file of what the database holds, wherever this runs. */
export function performJob<Name extends FileJobName>(
  database: Database,
  name: Name,
  of: FileJobs[Name]['of'],
  making: JobMaking,
): Promise<FileJobs[Name]['made']> {
  return jobs[name](database, of, making);
}
