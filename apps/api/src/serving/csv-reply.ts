import type { FastifyReply } from 'fastify';
import { attachment, fileNameOf } from './content-disposition.ts';

const byteOrderMark = '\uFEFF';

/** How a CSV is handed over: as text for programs, or as a file that Chinese Excel opens rightly. */
export interface CsvDelivery {
  readonly download: boolean;
  /** Telling parts of the file name: view, area, years. */
  readonly nameParts: () => readonly string[];
  /** The name for programs that do not read UTF-8 names, without extension. */
  readonly plainName: string;
}

/** Sets the headers of a CSV; the text that must stand before the first row (the byte order mark of a download). */
export function beginCsv(reply: FastifyReply, delivery: CsvDelivery): string {
  reply.type('text/csv; charset=utf-8; header=present');
  if (!delivery.download) return '';
  const fileName = fileNameOf(delivery.nameParts(), 'csv');
  reply.header('content-disposition', attachment(fileName, `${delivery.plainName}.csv`));
  return byteOrderMark;
}
