import type { PlacedMention } from '../reading/reading.ts';
import type { CompiledRule } from '../rules/compile-rule.ts';
import { nounEnds } from './filler.ts';
import type { Found } from './found.ts';
import { type LeftVariant, leftVariants } from './left-variants.ts';

/** A text before the number with its ends that lead up to a noun. */
export interface TriedLeft extends LeftVariant {
  readonly ends: readonly string[];
}

/** The texts before a number that every rule is tried on. */
export function leftsOf(placed: PlacedMention, all: readonly PlacedMention[]): TriedLeft[] {
  return leftVariants(placed, all).map((variant) => ({ ...variant, ends: nounEnds(variant.text) }));
}

/** The ways in which a rule's wordings stand before, around or behind a number, the surest first. */
export function matchNoun(
  rule: CompiledRule<string>,
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
  ]
    .filter((found) => found !== null)
    .filter(({ form }) => form !== 'total' || !isSumOfParts(rule, placed));
}

/** 专职调解员#、兼职调解员#,共#: what counts all of them is no figure of one kind. */
function isSumOfParts({ rule }: CompiledRule<string>, { left }: PlacedMention): boolean {
  return rule.kindOnly === true && /[共计](?:有|为|达)?$/.test(left);
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
      // What is put together behind a verb is what the number counts only where the noun begins it.
      if (isPutTogether(left) && hit.index > longestVerb) continue;
      return [foundBefore(placed, left, end, hit)];
    }
    return [];
  });
}

const longestVerb = 3;

function isPutTogether({ origin }: TriedLeft): boolean {
  return origin === 'topic' || origin === 'before';
}

function foundBefore(
  placed: PlacedMention,
  left: TriedLeft,
  end: string,
  hit: RegExpExecArray,
): Found {
  const found = {
    evidence: { start: placed.leftPlace(hit.index), end: placed.mention.end },
    noun: hit[0],
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
    case 'before': {
      const evidence = { start: startOfOwn(placed), end: placed.mention.end };
      return { ...found, form: 'list', evidence, words: left.text, gap: topicGap };
    }
    case 'topic': {
      const evidence = { start: startOfSentence(placed), end: placed.mention.end };
      return { ...found, form: 'list', evidence, words: left.text, gap: topicGap };
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

/** A noun in the clause before gives way to one beside the number. */
const topicGap = 8;

/** The number's own words, where what it counts is named in another sentence. */
function startOfOwn({ left, leftPlace, mention }: PlacedMention): number {
  const first = left.search(/[^,;]*$/);
  return first >= left.length ? mention.start : leftPlace(first);
}

function startOfSentence({ left, leftPlace, circumstances, mention }: PlacedMention): number {
  const first = left.lastIndexOf(';') + 1;
  return first >= left.length
    ? mention.start
    : Math.max(circumstances.sentence.start, leftPlace(first));
}

function matchAround(
  rule: CompiledRule<string>,
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
          noun: `${hit[0]}+${behind[0]}`,
          strength: hit[0].length + behind[0].length,
          gap: written.text.length - end.length,
          shared: written.shared,
        },
      ];
    }
    return [];
  });
}

function matchAfter(rule: CompiledRule<string>, placed: PlacedMention): Found | null {
  const hit = rule.after?.exec(placed.right);
  if (hit === null || hit === undefined || hit[0] === '') return null;
  return {
    form: 'after',
    evidence: { start: placed.mention.start, end: endAfter(placed, hit[0]) },
    noun: hit[0],
    strength: hit[0].length,
    gap: 0,
    shared: false,
  };
}

function endAfter(placed: PlacedMention, hit: string): number {
  return hit === '' ? placed.mention.end : placed.rightPlace(hit.length - 1) + 1;
}

/** Kinds of papers are counted apart, so their sum is of none of them. */
const ofOtherKind = /文件|决策|事务/;

/** Characters between two members of one sum (、镇级受理). */
const longestMember = 10;

const onlyTotal =
  /^[、,;和及]?(?:全年|全镇|两级|两者)?(?:总计|合计|共计|共|累计|总数达?)(?:为|达|有)?$/;

/** 村级#宗、镇级#宗,合计#宗: the sum belongs to the noun before the list. */
function bareTotal(
  rule: CompiledRule<string>,
  placed: PlacedMention,
  all: readonly PlacedMention[],
): Found | null {
  const cut = placed.left.lastIndexOf('#');
  if (cut === -1 || rule.within === null || !onlyTotal.test(placed.left.slice(cut + 1)))
    return null;
  // 行政村#个、居委会#个,合计#个村居: the sum is of what stands behind it.
  if (/^(?:村|社区)/.test(placed.right)) return null;
  const previous = all[placed.index - 1];
  if (previous === undefined || previous.mention.group !== placed.mention.group) return null;
  const member = placed.left.slice(placed.left.lastIndexOf(';') + 1);
  const hit = rule.within.exec(member);
  // Behind another member of the list (合同#、规范性文件#,合计#) the sum counts both.
  if (hit === null || /#[、和及][^#,]{0,4}$/.test(member.slice(0, hit.index))) return null;
  // A long name behind the noun is another thing: the sum counts more than the rule's.
  const others = member
    .slice(hit.index + hit[0].length)
    .split('#')
    .slice(1, -1);
  if (others.some((other) => other.length > longestMember || ofOtherKind.test(other))) return null;
  const offset = placed.left.length - member.length + hit.index;
  return {
    form: 'total',
    evidence: { start: placed.leftPlace(offset), end: placed.mention.end },
    noun: hit[0],
    strength: hit[0].length,
    gap: 4,
    shared: false,
    words: hit[0],
  };
}
