import { normalisedView } from '../view/normalised-view.ts';

/** Marks that say something in the patterns of rules, or stand for a number in the text that rules are tried on. */
const marksOfPatterns = /[.*+?^${}()|[\]\\/~#@-]/g;

/**
 * The pattern of literal words: folded as a report's text is (width, quotes, blanks, traditional characters), every mark
 * standing for itself, `…` for up to ten characters of one clause.
 */
export function literalPattern(words: string): string {
  const { text } = normalisedView(words, { start: 0, end: words.length });
  return text
    .split(/…+/)
    .map((part) => part.replace(marksOfPatterns, codeOf))
    .join('~');
}

const verb =
  /^(?:开展|组织|举办|办理|发生|受理|实施|作出|查处|处理|发放|完成|进行|收到|接到|采取)了?/;

/**
 * The pattern of what is none behind 未开展, 没有, or before 为零: the literal words without their verb, as the whole of what is
 * said. Null where too little is left to tell.
 */
export function zeroPattern(words: string): string | null {
  const noun = words.replace(verb, '');
  if (noun.length < 3) return null;
  const whole = '(?=$|[、和及]|(?:均|都|皆)?(?:为(?:零|0|无)|零发生)|未发生|没有发生)';
  return `(?<![^、和及,。;:\\n过何新年内度])${literalPattern(noun)}(?:案件|情况|现象|事件|活动|工作)?${whole}`;
}

/** A mark as its code, so that neither regular expressions nor the short hands of rules see it. */
function codeOf(mark: string): string {
  return `\\u${mark.charCodeAt(0).toString(16).padStart(4, '0')}`;
}
