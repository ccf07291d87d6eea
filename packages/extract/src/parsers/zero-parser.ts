import { exactQuantity, type Span } from '@xiangjian/indicators';
import type { Reading } from '../reading/reading.ts';
import type { CompiledRule } from '../rules/compile-rule.ts';
import type { Candidate } from './candidate.ts';

const negation =
  /(?:均|也|都|从)?(?:未有发生|未曾发生|从未发生|未发生过?|没有发生过?|未有|未出现过?|没有出现|未受理|没有受理|未新?收到过?|没有收到过?|未接收(?:到|受理)?过?|没有接收(?:到|受理)?过?|未接到过?|没有接到过?|没接到过?|没收到过?|未实施|没有实施|未办理|没有办理|未采取|没有采取|未查处|没有查处|未作出|没有作出|未做出|未制定|没有制定|未出台|没有出台|未制发|没有制发|未发布|没有发布|未印发|未产生|没有产生|未被|没有被|未引发|未开展|尚无|暂无|并无|零|无|没有)/g;
const notNegation = /(?:有|从|全|毫|并|绝|不|三|凡|若|如)$/;
const behindNegation =
  /^(?:论|故|关|证|障|私|偿|缝|数|法|人|处|愧|尽|需|形|线|锡|非|须|效|序|牌|照|害化|感|微|到位|差错|死角|盲区|条件)/;
/** What stands behind a noun that is zero; 行政诉讼无败诉 denies another thing. */
const zeroBehind =
  /^(?:(?:上年度?|去年|20\d\d年度?)[^,;。\n]{1,8},(?:而)?(?:今年|本年度?|20\d\d年度?))?[^,;。#\n\d]{0,14}?(?:一[件起宗例次]也?(?:没有|未有|未|无)|未有发生|零发生|零申请|零败诉|零纠错|零复议|零诉讼|零撤销|未发生|没有发生|均未发生|均未出现|(?:(?:均|都|皆)?为(?:零|0|无)|零|(?:均|都)?无)(?=$|[^一-龥]|[件起宗例次个条项人名户]|发生|记录|情况|情形))/;
/** Characters before a denial in which it is said of what. */
const reachBack = 40;
/** A text that denies more often is no report. */
const mostZeros = 5_000;
const stop = /[,;。:!?\n\t]/;

/** Words that say zero, before their surroundings are looked at. */
interface FoundZero<Id extends string> {
  readonly rule: CompiledRule<Id>;
  readonly evidence: Span;
  readonly noun: string;
}

/** Zero said in words: 未发生行政复议、行政诉讼案件; 行政复议、行政诉讼案件均为零; 零败诉. */
export function parseZeros<Id extends string>(
  reading: Reading,
  rules: readonly CompiledRule<Id>[],
): Candidate<Id>[] {
  const zeroRules = rules.filter((rule) => rule.zero !== null);
  const found: FoundZero<Id>[] = [];
  for (const match of reading.text.matchAll(negation)) {
    const at = match.index;
    const end = at + match[0].length;
    if (notNegation.test(reading.text.slice(Math.max(0, at - 1), at)) && match[0].length <= 2)
      continue;
    if (behindNegation.test(reading.text.slice(end, end + 3))) continue;
    const scope = reading.text.slice(end, scopeEnd(reading.text, end));
    for (const rule of zeroRules) {
      const hit = rule.zero?.exec(scope);
      if (hit === null || hit === undefined || rule.zeroNever?.test(scope) === true) continue;
      if (rule.zeroNotAfter?.test(reading.text.slice(Math.max(0, at - reachBack), at))) continue;
      found.push({
        rule,
        evidence: { start: at, end: end + hit.index + hit[0].length },
        noun: hit[0],
      });
    }
  }
  return [...found, ...zerosBehind(reading, zeroRules), ...zerosInWords(reading, rules)]
    .slice(0, mostZeros)
    .map((zero) => zeroCandidate(reading, zero));
}

/** Phrases that say zero by themselves: 均胜诉. */
function zerosInWords<Id extends string>(
  reading: Reading,
  rules: readonly CompiledRule<Id>[],
): FoundZero<Id>[] {
  const found: FoundZero<Id>[] = [];
  for (const rule of rules) {
    if (rule.zeroPhrases === null) continue;
    for (const match of reading.text.matchAll(new RegExp(rule.zeroPhrases.source, 'g'))) {
      const end = match.index + match[0].length;
      found.push({ rule, evidence: { start: match.index, end }, noun: match[0] });
    }
  }
  return found;
}

/** The noun first: 行政诉讼零发生, 复议和诉讼案件均为零. */
function zerosBehind<Id extends string>(
  { text }: Reading,
  rules: readonly CompiledRule<Id>[],
): FoundZero<Id>[] {
  const found: FoundZero<Id>[] = [];
  for (const rule of rules) {
    if (rule.zero === null) continue;
    for (const match of text.matchAll(new RegExp(rule.zero.source, 'g'))) {
      const end = match.index + match[0].length;
      const ahead = text.slice(Math.max(0, match.index - reachBack), match.index);
      if (rule.zeroNotAfter?.test(ahead) === true) continue;
      const behind = zeroBehind.exec(text.slice(end, end + 28));
      if (behind === null) continue;
      const denied = text.slice(end, nextStop(text, end + behind[0].length));
      if (rule.zeroNever?.test(match[0] + denied) === true) continue;
      found.push({
        rule,
        evidence: { start: match.index, end: end + behind[0].length },
        noun: match[0],
      });
    }
  }
  return found;
}

function zeroCandidate<Id extends string>(
  reading: Reading,
  { rule, evidence, noun }: FoundZero<Id>,
): Candidate<Id> {
  const words = reading.text.slice(evidence.start, evidence.end);
  return {
    indicator: rule.rule.indicator,
    rule: rule.name,
    form: 'zero',
    placed: null,
    status: 'reported_zero',
    quantity: exactQuantity(0, 'zero'),
    printed: words,
    unit: '',
    evidence,
    circumstances: reading.circumstancesAt(evidence),
    noun,
    strength: noun.length,
    gap: 0,
    shared: true,
    words,
    weak: false,
  };
}

/** 未发生因信息公开申请复议,提起诉讼的情况: what is denied goes on behind the comma. */
const deniedOn =
  /^,\n?(?:或者?|以及|及|和)?(?:被)?(?:提起|引起|引发|产生|申请)[^,。;:#!?\n\t]{0,16}?的?(?:情况|情形|现象|案件|事件)(?=[,。;\n]|$)/;

/** The end of the clause behind a negation, and of the next one where it is denied too. */
function scopeEnd(text: string, from: number): number {
  const end = nextStop(text, from);
  return end + (deniedOn.exec(text.slice(end, end + 40))?.[0].length ?? 0);
}

function nextStop(text: string, from: number): number {
  const limit = Math.min(text.length, from + 60);
  for (let at = from; at < limit; at += 1) if (stop.test(text.charAt(at))) return at;
  return limit;
}
