import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { wilsonInterval } from '@xiangjian/compare';
import { readDocument } from '@xiangjian/documents';
import { extractReport } from '@xiangjian/extract';
import { readGoldFolder } from '../../apps/cli/src/evaluate/read-gold-folder.ts';
import { scoreFacts } from '../../apps/cli/src/evaluate/score-facts.ts';
import { extractedReport } from '../../apps/cli/src/extracting/extracted-report.ts';

/** What the labelled reports say of figures that were found in one manner. */
export interface MeasuredBin {
  readonly manner: string;
  readonly right: number;
  readonly read: number;
  readonly floor: number;
}

const gold = fileURLToPath(new URL('../../data/gold', import.meta.url));
/** Of the normal distribution: 95 % lie below. */
const oneSided95 = 1.6448536269514722;
/** Fewer labelled figures than these say nothing. */
const fewest = 10;
/**
 * Clauses that leave open what belongs to what stay doubtful, however many were read right: the labelled reports hold the
 * mild ones, and a text that has lost its punctuation is made of the others.
 */
const neverMeasured = 'long-clause';

/** The bins of confidence, measured on data/gold; debatable facts count neither way. In the order of their names. */
export async function binsOfGold(): Promise<MeasuredBin[]> {
  const bins = new Map<string, { right: number; read: number }>();
  const count = (manner: string | null, isRight: boolean) => {
    if (manner === neverMeasured) return;
    const bin = bins.get(manner ?? '') ?? { right: 0, read: 0 };
    bins.set(manner ?? '', { right: bin.right + (isRight ? 1 : 0), read: bin.read + 1 });
  };
  for (const { name, gold: labels, path } of readGoldFolder(gold)) {
    if (path === null) throw new Error(`no report beside the labels of ${name}`);
    const document = await readDocument(readFileSync(path));
    const extraction = extractReport(document);
    const { observations } = extractedReport(path, { document, extraction });
    const score = scoreFacts(labels, observations);
    for (const { observation } of score.right) count(observation.manner, true);
    for (const { observation } of score.spurious) count(observation.manner, false);
  }
  return [...bins]
    .filter(([, { read }]) => read >= fewest)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([manner, { right, read }]) => ({ manner, right, read, floor: floorOf(right, read) }));
}

/** Lower bound of a share of right figures, three decimals, rounded down. */
function floorOf(right: number, read: number): number {
  const lower = wilsonInterval(right, read, oneSided95)?.lower ?? 0;
  return Math.floor(lower * 1000) / 1000;
}
