import { fileNameClues } from '@xiangjian/api';
import { type ReadDocument, readDocument } from '@xiangjian/documents';
import { type CompiledOwnRule, type Extraction, extractReport } from '@xiangjian/extract';

/** A document with everything that was read in it. */
export interface ReadExtraction {
  readonly document: ReadDocument;
  readonly extraction: Extraction;
}

/** What is known and wanted beside the document itself. */
interface ReadingOptions {
  /** The report year, where the text does not say it. */
  readonly year?: number | undefined;
  /** The district's own indicators, if they are to be read too. */
  readonly ownRules?: readonly CompiledOwnRule[] | null;
}

/**
 * Reads one document; its file name says the year where neither `year` nor the text does, as in an import. Rejects
 * (UnreadableDocument) what cannot be decoded or holds no text.
 */
export async function readExtraction(
  bytes: Uint8Array,
  fileName: string,
  { year, ownRules }: ReadingOptions = {},
): Promise<ReadExtraction> {
  const document = await readDocument(bytes, fileName);
  const assumedYear = fileNameClues(fileName).year;
  return {
    document,
    extraction: extractReport(document, { year, assumedYear, ownRules: ownRules ?? undefined }),
  };
}
