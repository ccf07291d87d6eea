import {
  archiveMembers,
  isArchive,
  type ReadDocument,
  readDocument,
  UnreadableDocument,
} from '@xiangjian/documents';
import { type Extraction, extractReport } from '@xiangjian/extract';
import { isGrounded } from '@xiangjian/indicators';
import { recogniseFormat } from '../../packages/documents/src/format/recognise-format.ts';
import { readIsolated } from '../../packages/documents/src/isolated/read-isolated.ts';

/** What became of a damaged file: a result, a refusal in words, or something that must not happen. */
export type Outcome =
  | { readonly kind: 'read' | 'read with figures' | `refused as ${string}` }
  | { readonly kind: 'violation'; readonly what: string };

/** PDF and .doc are given up sooner than usual, inside the time of a round. */
const bounds = { milliseconds: 8000, megabytes: 512 };
const limits = { members: 500, memberBytes: 2e7, totalBytes: 2.5e8, ratio: 200 };

/** Reads a file and the figures in it, and checks that everything said of it stands in its text. */
export async function examine(bytes: Uint8Array): Promise<Outcome> {
  try {
    if (!isArchive(bytes)) return await examineDocument(bytes);
    let last: Outcome = { kind: 'read' };
    for await (const member of archiveMembers(bytes, limits)) {
      last = await examineDocument(member.bytes);
      if (last.kind === 'violation') return last;
    }
    return last;
  } catch (error) {
    if (error instanceof UnreadableDocument) return refusal(error);
    return { kind: 'violation', what: error instanceof Error ? `${error.stack}` : String(error) };
  }
}

async function examineDocument(bytes: Uint8Array): Promise<Outcome> {
  const document = await read(bytes);
  const extraction = extractReport(document);
  const what = ungrounded(document, extraction);
  if (what !== null) return { kind: 'violation', what };
  return { kind: extraction.observations.length > 0 ? 'read with figures' : 'read' };
}

function read(bytes: Uint8Array): Promise<ReadDocument> {
  const format = recogniseFormat(bytes);
  if (format === 'pdf') return readIsolated('pdf', bytes, bounds);
  return format === 'compound' ? readIsolated('doc', bytes, bounds) : readDocument(bytes);
}

function refusal({ code, messageZh }: UnreadableDocument): Outcome {
  if (/[\u4e00-\u9fff].*[：，]/.test(messageZh)) return { kind: `refused as ${code}` };
  return { kind: 'violation', what: `a refusal that does not say what to do: ${messageZh}` };
}

/** What does not stand in the text where it is said to stand, or null. */
function ungrounded({ text, body, tables }: ReadDocument, extraction: Extraction): string | null {
  const { observations, unnumbered, untaken, problems, plans } = extraction;
  const quotes = [
    ...[...observations, ...unnumbered, ...problems, ...plans].map(({ evidence }) => evidence),
    ...untaken,
  ];
  const quote = quotes.find((one) => one !== null && !isGrounded(text, one));
  if (quote) return `a quote that is not in the text: ${JSON.stringify(quote)}`;
  const cell = tables
    .flatMap(({ rows }) => rows.flat())
    .find(({ start, end, text: words }) => text.slice(start, end) !== words);
  if (cell !== undefined) return `a cell that is not in the text: ${JSON.stringify(cell)}`;
  const isInside = 0 <= body.start && body.start <= body.end && body.end <= text.length;
  return isInside ? null : `a body outside the text: ${JSON.stringify(body)}`;
}
