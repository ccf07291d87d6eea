import { gb18030Bytes, type Imprint } from '@xiangjian/publish';
import type { FastifyReply } from 'fastify';
import { attachment, fileNameOf } from '../serving/content-disposition.ts';
import type { CsvForm } from './csv-form.ts';

/** What a file is called. */
export interface FileName {
  /** Telling parts of the name: view, area, years; the state of the data is put behind. */
  readonly nameParts: () => readonly string[];
  /** The name for programs that do not read UTF-8 names, without extension. */
  readonly plainName: string;
  readonly imprint: Imprint;
}

/** Sets the headers of a CSV: text for programs, or a download where a file is wanted. */
export function headCsv(reply: FastifyReply, form: CsvForm, name: FileName): FastifyReply {
  reply.type(`text/csv; charset=${form.encoding}; header=present`);
  return form.isDownload ? nameFile(reply, name, 'csv') : reply;
}

/** Names a file that is handed over: 排名_调解成功率_示例县_2022年_版本12.csv. */
export function nameFile(
  reply: FastifyReply,
  { nameParts, plainName, imprint }: FileName,
  extension: string,
): FastifyReply {
  const fileName = fileNameOf([...nameParts(), imprint.release], extension);
  return reply.header('content-disposition', attachment(fileName, `${plainName}.${extension}`));
}

/** The text of a CSV in the encoding asked for. */
export function encoded(text: string, { encoding }: CsvForm): string | Buffer {
  return encoding === 'utf-8' ? text : Buffer.from(gb18030Bytes(text));
}
