import { readdirSync, readFileSync } from 'node:fs';
import { type ReadDocument, readDocument } from '@xiangjian/documents';
import { extractReport } from '@xiangjian/extract';
import { barePass, rulePatterns } from './bare-pass.ts';
import { timeSideBySide } from './time-side-by-side.ts';

const gold = new URL('../../data/gold/', import.meta.url);

/** The labelled plain-text reports, read. */
export async function goldDocuments(): Promise<ReadDocument[]> {
  const names = readdirSync(gold).filter((name) => name.endsWith('.txt'));
  return Promise.all(names.sort().map((name) => readDocument(readFileSync(new URL(name, gold)))));
}

/** How long reading reports takes against a bare pass of the same patterns over the same texts; one line of text. */
export async function benchExtraction(milliseconds: number): Promise<string> {
  const documents = await goldDocuments();
  const { measured, reference, ratio } = await timeSideBySide(
    () => documents.forEach((document) => void extractReport(document)),
    () => documents.forEach((document) => void barePass(document)),
    milliseconds,
  );
  const perSecond = Math.round((documents.length / measured) * 1000);
  return [
    `extraction of ${documents.length} reports: ${perSecond} reports/s on one core`,
    `${measured.toFixed(1)} ms against ${reference.toFixed(1)} ms for a bare pass of ${rulePatterns.length} patterns`,
    `ratio ${ratio.toFixed(2)}`,
  ].join('; ');
}
