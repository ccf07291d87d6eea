import type { DocumentKind, DocumentQuery } from '@xiangjian/contract';
import { docxOfPaper } from '@xiangjian/publish';
import type { Database } from '@xiangjian/store';
import { maskedAnswer } from '../masking/masked-answer.ts';
import type { DocumentMaking } from './document-making.ts';
import { makePaper } from './make-paper.ts';

/** A paper of the committee as a file. */
export interface MadeDocument {
  /** What the paper is headed by; its file is named after it. */
  readonly title: string;
  readonly docx: Uint8Array;
}

/** A paper as a Word file, masked unless personal data is asked for as it stands. The same data, day and template give the same bytes. */
export async function makeDocument<Kind extends DocumentKind>(
  database: Database,
  kind: Kind,
  query: DocumentQuery<Kind>,
  making: DocumentMaking,
): Promise<MadeDocument> {
  const made = await makePaper[kind](database, query, making);
  const paper = query.unmask ? made : maskedAnswer(made);
  return { title: paper.title, docx: await docxOfPaper(paper) };
}
