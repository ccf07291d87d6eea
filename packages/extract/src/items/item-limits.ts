import type { Span } from '@xiangjian/indicators';
import type { ItemKind } from './theme-cue.ts';

/** Sentences about problems that name none: causes, promises, comparisons with what is expected. */
const aside =
  /^(?:究其|分析|剖析|(?:其|主要|根本|深层次)?(?:的)?(?:原因|根源)|主要是?由于|造成|形成|产生|导致|根子|这些|上述|以上|对此|对于(?:这些|上述|以上)|针对|为此|下一?步|今后|在今后|我们将|存在(?:上述|以上|这些)|这[反暴说])/;
const farewell = /^(?:特此|专此|以上(?:报告|汇报)|附[件表:]|此报)/;
/** Characters of an item that are quoted: its first sentence, and those behind it that fit. */
const quoted = 120;

/** The part of a numbered item that is its own: without causes, promises, signature and trailing marks. */
export function itemProper(text: string, item: Span, kind: ItemKind): Span {
  let end = item.start;
  for (const sentence of sentencesIn(text, item)) {
    const words = text.slice(sentence.start, sentence.end);
    const isFirst = sentence.start === item.start;
    if (!isFirst && (isAside(words, kind) || isSignature(text, sentence))) break;
    if (!isFirst && sentence.end - item.start > quoted) break;
    end = sentence.end;
  }
  return trimmed(text, { start: item.start, end });
}

/** Whether a sentence only frames the items around it. */
export function isAside(words: string, kind: ItemKind): boolean {
  return farewell.test(words) || (kind === 'problem' && aside.test(words));
}

/** A line of its own without any mark behind the text: a name or a date. */
function isSignature(text: string, sentence: Span): boolean {
  const ownLine = text.charAt(sentence.start - 1) === '\n';
  const words = text.slice(sentence.start, sentence.end);
  return ownLine && words.length <= 30 && !/[,。;:]/.test(words);
}

/** Sentences up to 。!? or the end of a line, each with its mark. */
export function sentencesIn(text: string, { start, end }: Span): Span[] {
  const sentences: Span[] = [];
  let from = start;
  for (let at = start; at < end; at += 1) {
    if (!/[。!?\n]/.test(text.charAt(at))) continue;
    if (at > from) sentences.push({ start: from, end: at + 1 });
    from = at + 1;
  }
  if (from < end) sentences.push({ start: from, end });
  return sentences;
}

/** A span without the marks at its ends. */
export function trimmed(text: string, { start, end }: Span): Span {
  let first = start;
  let last = end;
  while (last > first && /[。;:,、!\n\s]/.test(text.charAt(last - 1))) last -= 1;
  while (first < last && /[。;:,、!\n\s]/.test(text.charAt(first))) first += 1;
  return { start: first, end: last };
}
