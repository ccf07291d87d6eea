import type { Span } from '@xiangjian/indicators';
import { paragraphBefore } from '../reading/paragraph-before.ts';
import type { PlacedMention, Reading } from '../reading/reading.ts';
import type { CompiledRule } from '../rules/compile-rule.ts';
import type { Found } from './found.ts';

/** Whether the words around a number let a rule read it so. */
export function isAllowed(
  rule: CompiledRule<string>,
  placed: PlacedMention,
  found: Found,
  { text }: Reading,
): boolean {
  const { circumstances, mention } = placed;
  const { sentence, clause } = circumstances;
  if (mention.indefinite && (isTogether(placed, found) || isArticle(placed, found))) return false;
  if (mention.group === 'none' && found.evidence.end > mention.end) return false;
  if (rule.notBehind?.test(placed.right) === true) return false;
  if (rule.never?.test(wordsOf(placed, found, text).replace(partsNamed, '')) === true) return false;
  if (rule.neverInSentence?.test(memberBefore(text, sentence, mention.start)) === true)
    return false;
  const known = text.slice(
    sentence.start,
    Math.min(sentence.end, Math.max(clause.end + nextWords, found.evidence.end)),
  );
  const isTold = rule.rule.nearBefore === true && mention.group !== 'place';
  const topic = isTold || found.form === 'list' ? placed.sentenceBefore : '';
  if (rule.near !== null && !rule.near.test(known) && !rule.near.test(topic)) return false;
  if (rule.nearParagraph === null) return true;
  const said = paragraphBefore(text, sentence.start, paragraphReach) + known;
  return rule.nearParagraph.test(said) || rule.nearParagraph.test(placed.heading);
}

/** 主动公开政府信息(含通知公告、工作动态)#条: what a bracket names among others narrows nothing. */
const partsNamed = /[(](?:含|包括)[^()]*[)]/g;

/** Characters of a paragraph that may say what it is about. */
const paragraphReach = 2_000;

/** 一起 is together, except where it ends the clause of its noun: 行政诉讼一起. */
function isTogether({ right, mention }: PlacedMention, { form, gap }: Found): boolean {
  if (mention.unit !== '起') return false;
  return form !== 'before' || gap > 0 || !/^[,。;、)]|^$/.test(right);
}

/** 一次检查, 一户一张: 一 before its noun is an article and no count; 律师一名担任, 律师事务所一家担任 count, 一名教师担任调解员 does not. */
function isArticle({ right, mention }: PlacedMention, { form, evidence }: Found): boolean {
  const isNamedBefore = mention.group === 'person' || mention.group === 'firm';
  const isSubject =
    mention.group === 'person' && form === 'gist' && evidence.start === mention.start;
  if (isNamedBefore || form === 'around') return form === 'after' || isSubject;
  return /^[^,、;:。!?\n\t)]/.test(right);
}

/** Words of the clause behind may still say what a number is about: 拉网式排查24次,收到纠纷线索412条. */
const nextWords = 12;

/** The sentence before a number, from its last semicolon on. */
function memberBefore(text: string, sentence: Span, at: number): string {
  const before = text.slice(sentence.start, at);
  return before.slice(before.lastIndexOf(';') + 1);
}

const slotEnd = /[,、;:。!?\n\t]/;
const farthestBehind = 8;
const countsInBracket = /^[(][^()]{0,6}[\d一二三四五六七八九十]/;
/** 调解员#名(专职#名): brackets with a number of their own. */
const ofBracket = /^[(][^()#]{0,14}#/;

/** 受理的126件已化解124件: what was done with them is said of the second number. */
const ofNextVerb = /^(?:已|现已|目前已|其中)[^,、;。:#\t]{1,6}#/;

/** The words that belong to a number and its noun: from the number or mark before them to the mark behind. */
export function wordsOf(placed: PlacedMention, found: Found, text: string): string {
  const end = Math.max(placed.mention.end, endBeforeNextNumber(placed, found));
  const isOver =
    end < found.evidence.end || ofBracket.test(placed.right) || ofNextVerb.test(placed.right);
  const near = isOver ? '' : text.slice(end, end + farthestBehind);
  // 调解员(含专职4名): what a bracket counts is said of its own number.
  const mark = countsInBracket.test(near) ? 0 : near.search(slotEnd);
  const behind = mark === -1 ? near : near.slice(0, mark);
  if (found.words !== undefined) return `${found.words}#${behind}`;
  const { clause } = placed.circumstances;
  const start = Math.max(clause.start, placed.previousEnd);
  const before = text.slice(start, placed.mention.start);
  if (found.form !== 'after') {
    return text.slice(Math.min(start, found.evidence.start), end) + behind;
  }
  const joined = before.search(/[、和及与](?=[^、和及与]*$)/);
  return before.slice(joined + 1) + text.slice(placed.mention.start, end) + behind;
}

/** The end of the evidence, or of its part before another number that stands inside it. */
function endBeforeNextNumber({ right, rightPlace, mention }: PlacedMention, found: Found): number {
  const next = right.indexOf('#');
  if (found.evidence.end <= mention.end || next === -1) return found.evidence.end;
  return Math.min(found.evidence.end, rightPlace(next));
}
