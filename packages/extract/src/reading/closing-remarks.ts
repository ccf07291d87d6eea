import type { Span } from '@xiangjian/indicators';

/** Where problems and plans begin in a paragraph that has no heading. */
export interface ClosingRemarks {
  readonly problems: Span | null;
  readonly plans: Span | null;
}

/** 一年来,工作中还存在一些短板:…; the words up to the mark stand for the heading. */
const problems =
  /^(?:(?:一年来|同时|当前|目前|但是?|虽然|尽管|回顾|与此同时|在肯定成绩的同时)[^。;:#]{0,40})?(?:[^。;:#]{0,12})(?:仍|还|也|依然|尚)(?:然)?(?:存在|面临|有)(?:着)?[^。;:#]{0,14}(?:问题|不足|短板|差距|薄弱环节|困难)[^。;:#]{0,4}[:。]/;
const plans = /^(?:下一?步|下阶段|今后|明年|来年|新的一年)[^。:;]{0,30}[:,]/;
const longestOpening = 80;

/**
 * The last paragraph of a report without chapters of problems and plans: it says what is lacking, then, in a sentence of
 * its own, what will be done. `start`: where the paragraph begins in the text; plans are looked for only behind problems.
 */
export function closingRemarksOf(
  line: string,
  start: number,
  nextYear: number | null,
): ClosingRemarks {
  const opening = problems.exec(line.slice(0, longestOpening))?.[0];
  if (opening === undefined) return { problems: null, plans: null };
  return {
    problems: { start, end: start + opening.length },
    plans: plansBehind(line, start, nextYear),
  };
}

function plansBehind(line: string, start: number, nextYear: number | null): Span | null {
  for (let at = line.indexOf('。') + 1; at > 0 && at < line.length; ) {
    const sentence = line.slice(at, at + longestOpening);
    const opening = plans.exec(sentence)?.[0];
    const isNextYear = nextYear !== null && sentence.startsWith(`${nextYear}年`);
    if (opening !== undefined || isNextYear) {
      return { start: start + at, end: start + at + (opening?.length ?? 5) };
    }
    at = line.indexOf('。', at) + 1;
  }
  return null;
}
