import type { ReadDocument } from '@xiangjian/documents';
import { extractReport } from '@xiangjian/extract';
import { goldDocuments } from './extraction.ts';
import { timeSideBySide } from './time-side-by-side.ts';

/** A text eight times as long must take about eight times as long, also when it is one line without any mark. */
export async function benchGrowthOfText(milliseconds: number): Promise<string> {
  const [document] = await goldDocuments();
  if (document === undefined) throw new Error('no labelled report');
  const lines: string[] = [];
  for (const [name, text] of [
    ['as written', document.text],
    ['one line of digits', '1'.repeat(document.text.length)],
    ['one line without marks', document.text.replace(/[\s,;:。，；：、！？]/g, '')],
  ] as const) {
    const short = repeated(document, text, 4);
    const long = repeated(document, text, 32);
    const { ratio } = await timeSideBySide(
      () => void extractReport(long),
      () => void extractReport(short),
      milliseconds,
    );
    lines.push(
      `text ${name}, ${long.text.length} characters: ${ratio.toFixed(1)} times as long as an eighth of it`,
    );
  }
  return lines.join('\n');
}

function repeated(document: ReadDocument, text: string, times: number): ReadDocument {
  const whole = text.repeat(times);
  return { ...document, text: whole, body: { start: 0, end: whole.length }, tables: [] };
}
