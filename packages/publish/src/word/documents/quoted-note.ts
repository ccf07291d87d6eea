import { indicatorById, isIndicatorId, noteComparabilityLabels } from '@xiangjian/indicators';
import { small } from '../paper/blocks.ts';
import type { Block } from '../paper/paper.ts';

/** A declared change of definition that touches what a paper shows, as the paper quotes it. */
export interface QuotedNote {
  /** Id of the indicator; null: all of them. */
  readonly indicator: string | null;
  /** The first year of the new definition. */
  readonly from: number;
  readonly comparability: 'scaled' | 'break';
  readonly text: string;
  /** The document that it rests on; null where none was named. */
  readonly source: string | null;
  /** The townships of the paper that it concerns; null: all of them. */
  readonly townships: readonly string[] | null;
}

/** The changes of definition in small print, each in the words in which it was declared. */
export function quotedNotes(notes: readonly QuotedNote[]): Block[] {
  return notes.map((note) => small({ text: '口径变化：', isBold: true }, inWords(note)));
}

function inWords({ indicator, from, comparability, text, source, townships }: QuotedNote): string {
  const of =
    indicator === null || !isIndicatorId(indicator) ? '全部指标' : indicatorById(indicator).labelZh;
  const where = townships === null ? '' : `，涉及${townships.join('、')}`;
  const rests = source === null ? '' : `（依据：${source}）`;
  return `${of}${from}年起“${text}”${rests}，与以前${noteComparabilityLabels[comparability].zh}${where}。`;
}
