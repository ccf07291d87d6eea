import { exactQuantity, type Span } from '@xiangjian/indicators';
import type { PlacedMention, Reading } from '../reading/reading.ts';
import type { CompiledRule } from '../rules/compile-rule.ts';
import type { Candidate, CandidateForm } from './candidate.ts';
import { nounEnds } from './filler.ts';
import { type LeftVariant, leftVariants } from './left-variants.ts';

interface Found {
  readonly form: CandidateForm;
  readonly evidence: Span;
  readonly strength: number;
  readonly gap: number;
  readonly shared: boolean;
  readonly weak?: boolean;
  /** The words that belong to the number and its noun, where they are not simply those around the number. */
  readonly words?: string;
}

interface TriedLeft extends LeftVariant {
  readonly ends: readonly string[];
}

/** Numbers with their noun before or behind them: 发放资料#份, #场普法活动, A、B均为#, A、B分别为#、#. */
export function parseNumbers(reading: Reading, rules: readonly CompiledRule[]): Candidate[] {
  const candidates: Candidate[] = [];
  for (const placed of reading.mentions) {
    const fitting = rules.filter((rule) => fits(rule, placed));
    if (fitting.length === 0) continue;
    const lefts = leftVariants(placed, reading.mentions).map((variant) => ({
      ...variant,
      ends: nounEnds(variant.text),
    }));
    for (const rule of fitting) {
      const found = waysOf(rule, placed, lefts, reading.mentions).find((one) =>
        isAllowed(rule, placed, one, reading),
      );
      if (found !== undefined) candidates.push(candidateOf(rule, placed, found, reading.text));
    }
  }
  return candidates;
}

/** The ways in which a rule can be read into a number, the surest first. */
function waysOf(
  rule: CompiledRule,
  placed: PlacedMention,
  lefts: readonly TriedLeft[],
  all: readonly PlacedMention[],
): Found[] {
  return [
    ...matchEnd(rule.before, placed, lefts),
    ...matchAround(rule, placed, lefts),
    matchAfter(rule, placed),
    bareTotal(rule, placed, all),
    ...matchEnd(rule.weak, placed, lefts).map((found) => ({ ...found, weak: true })),
  ].filter((found) => found !== null);
}

function fits(rule: CompiledRule, { mention }: PlacedMention): boolean {
  return rule.rule.units.includes(mention.group);
}

/** One match at most of each text before the number. */
function matchEnd(
  noun: RegExp | null,
  placed: PlacedMention,
  lefts: readonly TriedLeft[],
): Found[] {
  if (noun === null) return [];
  return lefts.flatMap((left) => {
    for (const end of left.ends) {
      const hit = noun.exec(end);
      if (hit === null || hit[0] === '') continue;
      return [foundBefore(placed, left, end, hit)];
    }
    return [];
  });
}

function foundBefore(
  placed: PlacedMention,
  left: TriedLeft,
  end: string,
  hit: RegExpExecArray,
): Found {
  const found = {
    evidence: { start: placed.leftPlace(hit.index), end: placed.mention.end },
    strength: hit[0].length,
    gap: left.text.length - end.length,
    shared: left.shared,
  };
  switch (left.origin) {
    case 'written':
      return { ...found, form: 'before' };
    case 'earlier':
      return { ...found, form: 'total', words: hit[0] };
    case 'member': {
      const evidence = { start: startOfMember(placed), end: placed.mention.end };
      return { ...found, form: 'list', evidence, words: lastMember(left.text) };
    }
  }
}

/** The member at the end of a text that was put together from a list. */
function lastMember(text: string): string {
  return text.slice(text.search(/[^,;#]*$/));
}

/** Evidence of a list member begins with the clause that names the list. */
function startOfMember(placed: PlacedMention): number {
  const clause = placed.circumstances.clause;
  const first = placed.left.search(/[^,;#]*$/);
  return Math.min(clause.start, placed.leftPlace(first));
}

function matchAround(
  rule: CompiledRule,
  placed: PlacedMention,
  lefts: readonly TriedLeft[],
): Found[] {
  const written = lefts.find(({ origin }) => origin === 'written');
  if (written === undefined) return [];
  return rule.around.flatMap(([before, after]) => {
    const behind = after.exec(placed.right);
    if (behind === null) return [];
    for (const end of written.ends) {
      const hit = before.exec(end);
      if (hit === null) continue;
      return [
        {
          form: 'around' as const,
          evidence: {
            start: placed.leftPlace(hit.index),
            end: endAfter(placed, behind[0]),
          },
          strength: hit[0].length + behind[0].length,
          gap: written.text.length - end.length,
          shared: written.shared,
        },
      ];
    }
    return [];
  });
}

function matchAfter(rule: CompiledRule, placed: PlacedMention): Found | null {
  const hit = rule.after?.exec(placed.right);
  if (hit === null || hit === undefined || hit[0] === '') return null;
  return {
    form: 'after',
    evidence: { start: placed.mention.start, end: endAfter(placed, hit[0]) },
    strength: hit[0].length,
    gap: 0,
    shared: false,
  };
}

function endAfter(placed: PlacedMention, hit: string): number {
  return hit === '' ? placed.mention.end : placed.rightPlace(hit.length - 1) + 1;
}

const onlyTotal =
  /^[、,;和及]?(?:全年|全镇|两级|两者)?(?:总计|合计|共计|共|累计|总数达?)(?:为|达|有)?$/;

/** 村级#宗、镇级#宗,合计#宗: the sum belongs to the noun before the list. */
function bareTotal(
  rule: CompiledRule,
  placed: PlacedMention,
  all: readonly PlacedMention[],
): Found | null {
  const cut = placed.left.lastIndexOf('#');
  if (cut === -1 || rule.within === null || !onlyTotal.test(placed.left.slice(cut + 1)))
    return null;
  const previous = all[placed.index - 1];
  if (previous === undefined || previous.mention.group !== placed.mention.group) return null;
  const member = placed.left.slice(placed.left.lastIndexOf(';') + 1);
  const hit = rule.within.exec(member);
  if (hit === null) return null;
  const offset = placed.left.length - member.length + hit.index;
  return {
    form: 'total',
    evidence: { start: placed.leftPlace(offset), end: placed.mention.end },
    strength: hit[0].length,
    gap: 4,
    shared: false,
  };
}

function isAllowed(
  rule: CompiledRule,
  placed: PlacedMention,
  found: Found,
  { text }: Reading,
): boolean {
  const { circumstances, mention } = placed;
  const { sentence, clause } = circumstances;
  if (mention.indefinite && (found.form === 'after' || mention.unit === '起')) return false;
  if (rule.notBehind?.test(placed.right) === true) return false;
  if (rule.never?.test(wordsOf(placed, found, text)) === true) return false;
  if (rule.neverInSentence?.test(text.slice(sentence.start, mention.start)) === true) return false;
  const known = text.slice(sentence.start, Math.max(clause.end, found.evidence.end));
  if (rule.near !== null && !rule.near.test(known)) return false;
  if (rule.nearParagraph === null) return true;
  const paragraph = text.lastIndexOf('\n', mention.start) + 1;
  return rule.nearParagraph.test(text.slice(paragraph, clause.end));
}

const slotEnd = /[,、;:。!?\n\t]/;
const farthestBehind = 8;

/** The words that belong to a number and its noun: from the number or mark before them to the mark behind. */
function wordsOf(placed: PlacedMention, found: Found, text: string): string {
  const end = Math.max(placed.mention.end, endBeforeNextNumber(placed, found));
  const near = end < found.evidence.end ? '' : text.slice(end, end + farthestBehind);
  const mark = near.search(slotEnd);
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

function candidateOf(
  rule: CompiledRule,
  placed: PlacedMention,
  found: Found,
  text: string,
): Candidate {
  const { mention, circumstances } = placed;
  const stated = mention.quantity;
  const tail = text.slice(
    circumstances.clause.start,
    Math.min(circumstances.sentence.end, circumstances.clause.end + 20),
  );
  const wholeSet =
    stated !== null && stated.qualifier === 'exact' && rule.allWhen?.test(tail) === true;
  const quantity = wholeSet && stated !== null ? exactQuantity(stated.lower, 'all') : stated;
  return {
    indicator: rule.rule.indicator,
    rule: rule.name,
    form: found.form,
    placed,
    status: statusOf(mention.kind, quantity?.qualifier === 'zero'),
    quantity,
    printed: text.slice(mention.printed.start, mention.printed.end),
    unit: mention.unit,
    evidence: found.evidence,
    circumstances,
    strength: found.strength,
    gap: found.gap,
    shared: found.shared,
    weak: found.weak === true,
  };
}

function statusOf(kind: PlacedMention['mention']['kind'], isZero: boolean): Candidate['status'] {
  if (kind === 'placeholder') return 'placeholder';
  if (kind === 'vague') return 'mentioned_without_number';
  return isZero ? 'reported_zero' : 'reported';
}
