import type { FastifyReply } from 'fastify';
import { attachment, fileNameOf } from './content-disposition.ts';

/** A CSV that is handed over as a file. */
export interface CsvFile {
  /** Telling parts of the file name: view, area, years. */
  readonly nameParts: () => readonly string[];
  /** The name for programs that do not read UTF-8 names, without extension. */
  readonly plainName: string;
}

/** Sets the headers of a CSV: text for programs, or a download where a file is wanted. */
export function headCsv(reply: FastifyReply, download: boolean, file: CsvFile): FastifyReply {
  reply.type('text/csv; charset=utf-8; header=present');
  if (!download) return reply;
  const fileName = fileNameOf(file.nameParts(), 'csv');
  return reply.header('content-disposition', attachment(fileName, `${file.plainName}.csv`));
}
