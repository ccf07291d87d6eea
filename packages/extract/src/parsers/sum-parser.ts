import { addQuantities, type Quantity, type Span } from '@xiangjian/indicators';
import type { PlacedMention, Reading } from '../reading/reading.ts';
import type { CompiledRule } from '../rules/compile-rule.ts';
import type { Candidate } from './candidate.ts';

/** Where the kinds of a list stand: 广场#个、长廊#条 or #个广场、#条长廊. */
type Side = 'before' | 'behind';

/**
 * Lists without a written sum: 省级#个、市级#个; 广场#个、长廊#条、公园#个; 网络#件、信函#件. The members are added and
 * the evidence runs over the whole list.
 */
export function parseSums(reading: Reading, rules: readonly CompiledRule[]): Candidate[] {
  const candidates: Candidate[] = [];
  for (const rule of rules) {
    if (rule.sumOf === null) continue;
    for (const side of ['before', 'behind'] as const) {
      for (const run of runsOf(reading, rule, side)) {
        const sum = sumOf(reading, rule, run, side);
        if (sum !== null) candidates.push(sum);
      }
    }
  }
  return candidates;
}

/** Neighbouring numbers of one sentence whose own words match the rule's kinds. */
function runsOf(reading: Reading, rule: CompiledRule, side: Side): PlacedMention[][] {
  const runs: PlacedMention[][] = [];
  let run: PlacedMention[] = [];
  const close = () => {
    if (run.length > 1) runs.push(run);
    run = [];
  };
  for (const placed of reading.mentions) {
    if (run.length > 0 && (isBracketed(placed) || isOfOtherKind(placed, run, rule, side))) continue;
    if (!isCounted(placed, rule) || !(hasKind(placed, rule, side) || isShared(placed, run))) {
      close();
      continue;
    }
    if (run.length > 0 && !goesOn(placed, side)) close();
    run.push(placed);
  }
  close();
  return runs;
}

/** 建议7件(2件主办,5件会办),提案12件: what brackets hold breaks no list. */
function isBracketed({ left }: PlacedMention): boolean {
  return /[(][^()]*$/.test(left);
}

/** 广场3个,文化墙26面,长廊2条: a member of another kind breaks no list of the same units. */
function isOfOtherKind(
  placed: PlacedMention,
  run: readonly PlacedMention[],
  rule: CompiledRule,
  side: Side,
): boolean {
  if (side === 'behind' || !isCounted(placed, rule) || !goesOn(placed, side)) return false;
  return !hasKind(placed, rule, side) && !isShared(placed, run);
}

function isCounted({ mention, circumstances }: PlacedMention, { rule }: CompiledRule): boolean {
  const isNumber = mention.kind === 'number' && mention.quantity !== null;
  return isNumber && rule.units.includes(mention.group) && !circumstances.before;
}

function hasKind({ left, right }: PlacedMention, rule: CompiledRule, side: Side): boolean {
  if (side === 'behind') return rule.after?.test(right) === true || levelOfList(right, rule);
  const own = ownOf({ left });
  return rule.sumOf?.test(own) === true && rule.never?.test(own) !== true;
}

/** The words of a member, from the mark or number before it. */
function ownOf({ left }: Pick<PlacedMention, 'left'>): string {
  return left.slice(left.search(/[^#,;]*$/)).replace(/分别[为有是]?$/, '');
}

const level = /^(?:国家|全国|省|自治区|市|州|县|区|旗)级(?=[、,和及]#)/;

/** 2个国家级、6个市级民主法治示范村: a level alone, whose noun stands behind the last of the list. */
function levelOfList(right: string, { after }: CompiledRule): boolean {
  if (!level.test(right)) return false;
  const last = right.split('#').find((member) => !/^[^、,和及]{2,6}[、,和及]$/.test(member));
  return last !== undefined && after?.test(last) === true;
}

/** The second and later numbers of 省级、市级示范村分别为#、#. */
function isShared({ left }: PlacedMention, run: readonly PlacedMention[]): boolean {
  return /分别[为有是]?$/.test(run[0]?.left ?? '') && /#[、和及]$/.test(left);
}

const longestLink = 26;

/** Whether a number stands in one list with the number before it. */
function goesOn({ left }: PlacedMention, side: Side): boolean {
  const outside = left.replace(/[(][^()]*[)]/g, '');
  const link = outside.slice(outside.lastIndexOf('#') + 1);
  if (link.length >= longestLink || /其中|包括|含/.test(link)) return false;
  return side === 'before'
    ? /^(?:行政村|村委会|嘎查村?|村|社区)?[、,和及;]/.test(link)
    : /^[^,;]+[、和及加]$/.test(link);
}

function sumOf(
  reading: Reading,
  rule: CompiledRule,
  run: readonly PlacedMention[],
  side: Side,
): Candidate | null {
  const first = run[0];
  const last = run.at(-1);
  if (first === undefined || last === undefined) return null;
  if (rule.near !== null && !rule.near.test(`${first.left}#${first.right}`)) return null;
  if (isWholeOfRest(run)) return sumOf(reading, rule, run.slice(1), side);
  const quantities = run.flatMap(({ mention }) =>
    mention.quantity === null ? [] : [mention.quantity],
  );
  const quantity = addQuantities(quantities);
  const total = totalBehind(reading, last, quantity);
  const { start, end } = spanOf(rule, first, last, side);
  const evidence = { start, end: total?.mention.end ?? end };
  return {
    indicator: rule.rule.indicator,
    rule: rule.name,
    form: 'sum',
    placed: total ?? last,
    status: 'reported',
    quantity,
    printed: quantities.map((quantity) => quantity.value ?? `${quantity.lower}`).join('+'),
    unit: last.mention.unit,
    evidence,
    circumstances: first.circumstances,
    noun: kindsOf(rule, run, side),
    strength: 12,
    gap: 0,
    shared: false,
    words: first.left.slice(first.left.search(/[^,;#]*$/)),
    weak: false,
  };
}

/** 示范村现有8个,省级2个、市级6个: the first is what the others add up to. */
function isWholeOfRest([first, ...rest]: readonly PlacedMention[]): boolean {
  if (rest.length < 2) return false;
  const values = rest.map(({ mention }) => mention.quantity?.value ?? Number.NaN);
  return first?.mention.quantity?.value === values.reduce((sum, value) => sum + value, 0);
}

/** 省级3个、市级9个,合计12个: the written sum right behind the list, where it is what the members add up to. */
function totalBehind(
  { mentions }: Reading,
  last: PlacedMention,
  sum: Quantity,
): PlacedMention | null {
  const next = mentions[last.index + 1];
  const link = next?.left.slice(next.left.lastIndexOf('#') + 1) ?? '';
  if (next === undefined || !/^[,;]?(?:共有?|总计|合计|共计|累计|总共)$/.test(link)) return null;
  const { quantity } = next.mention;
  const agrees =
    quantity !== null && quantity.qualifier === 'exact' && quantity.value === sum.value;
  return agrees ? next : null;
}

/** The kinds that are added: 省级+市级. */
function kindsOf(rule: CompiledRule, run: readonly PlacedMention[], side: Side): string {
  const kinds = run.map(({ left, right }) =>
    side === 'behind'
      ? rule.after?.exec(right)?.[0]
      : rule.sumOf?.exec(left.slice(left.search(/[^#,;]*$/)))?.[0],
  );
  return kinds.filter((kind) => kind !== undefined).join('+');
}

function spanOf(rule: CompiledRule, first: PlacedMention, last: PlacedMention, side: Side): Span {
  if (side === 'before') {
    return {
      start: first.leftPlace(first.left.search(/[^,;#]*$/)),
      end: last.mention.end,
    };
  }
  const kind = rule.after?.exec(last.right)?.[0].length ?? 0;
  const end = kind === 0 ? last.mention.end : last.rightPlace(kind - 1) + 1;
  return { start: first.mention.start, end };
}
