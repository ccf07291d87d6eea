import type { Passage } from '@xiangjian/contract';
import { maskText } from '@xiangjian/extract';
import type { Span } from '@xiangjian/indicators';
import { passageAround } from './passage-around.ts';

/** Enough to see what a number or a name beside the passage is: UTF-16 units on each side. */
const looked = 160;

/** A place of a text with the words around it, personal data masked by what stands further around. */
export function maskedPassage(text: string, { start, end }: Span): Passage {
  const from = Math.max(0, start - looked);
  const near = maskText(text.slice(from, end + looked));
  const passage = passageAround(near, { start: start - from, end: end - from });
  return { ...passage, start, end };
}
