import { readDocument, UnreadableDocument } from '@xiangjian/documents';
import { readWithOwn } from '../own-indicators/read-with-own.ts';
import { type ImportProblem, problem } from './import-problem.ts';
import type { ReadingTask } from './readers/reading-task.ts';
import type { ReportRead } from './report-read.ts';

/**
 * Reads the bytes of a document and the figures in it, or says in words for a person why they cannot be read. What a
 * person says of the year decides which figures are the year's.
 */
export async function readReport({
  bytes,
  fileName,
  given,
}: ReadingTask): Promise<ReportRead | ImportProblem> {
  const document = await readDocument(bytes, fileName).catch((error: unknown) => {
    if (error instanceof UnreadableDocument) return error;
    throw error;
  });
  if (document instanceof UnreadableDocument) {
    return problem(document.code, document.messageZh, document.message);
  }
  const { identity, reading } = readWithOwn(document, given);
  const { text, encoding, body, tables, metadata } = document;
  return {
    genre: identity.genre,
    nature: identity.nature,
    township: identity.township,
    county: identity.county,
    year: identity.year,
    title: identity.title,
    context: identity.context,
    content: {
      text,
      encoding,
      body,
      tables,
      publishedOn: identity.publishedOn,
      documentDate: identity.documentDate,
      sourceUrl: metadata.sourceUrl,
      periodStart: identity.periodStart,
      periodEnd: identity.periodEnd,
    },
    extraction: reading,
  };
}
