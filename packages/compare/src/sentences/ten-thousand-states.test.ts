import { indicatorById, isExact, printNumber, type Quantity } from '@xiangjian/indicators';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { aggregateOf } from '../aggregate.ts';
import { comparabilityOf } from '../comparability/comparability.ts';
import { judgements } from '../judge.ts';
import { answersOf } from '../peer-cell.ts';
import { peersAnswerOf } from '../peers/peers.ts';
import { area } from '../testing/compared-years.ts';
import {
  codeAt,
  type DrawnDistrict,
  drawnDistrict,
  drawnYears,
  townshipYearsOf,
} from '../testing/random-districts.ts';
import { isBeyondChance, type TrueShare, trueShare } from '../testing/truth-of-shares.ts';
import { trendOf } from '../trend.ts';
import { rankingFinding } from './ranking-finding.ts';

const states = 10_000;
const year = 2023;
const lastYear = drawnYears.length - 1;
const never = /NaN|null|undefined|Infinity|未开展|错误|\[object/;
const events = indicatorById('outreach_events');
const close = (a: number, b: number) => Math.abs(a - b) < 1e-9;

type Townships = ReturnType<typeof townshipYearsOf>;

function numbers(text: string, pattern: RegExp): number[] {
  return (pattern.exec(text) ?? []).slice(1).map(Number);
}

/** How often each thing was said: a checker that never meets a sentence checks nothing. */
const said = new Map<string, number>();

/** Both languages say the same one of these, or neither says any. */
function saysOne(zh: string, en: string, words: readonly (readonly [RegExp, RegExp])[]): number[] {
  const found = words.flatMap(([chinese, english], index) => {
    expect(chinese.test(zh), `${zh} / ${en}`).toBe(english.test(en));
    if (!chinese.test(zh)) return [];
    said.set(chinese.source, (said.get(chinese.source) ?? 0) + 1);
    return [index];
  });
  expect(found.length, `${zh} / ${en}`).toBeLessThanOrEqual(1);
  return found;
}

function checkRanking(district: DrawnDistrict, townshipYears: Townships): void {
  const cells = answersOf('outreach_events', townshipYears, year);
  const facts = { entry: events, year, cells, judgements: judgements(events, cells, 'all') };
  const { zh, en } = rankingFinding(facts);
  expect(`${zh}${en}`).not.toMatch(never);
  expect(zh).not.toMatch(/优于|弱于|低于|高于|随机波动/);
  const counts = district.flatMap((reports) => reports[lastYear]?.events ?? []);
  const [n, k] = [district.length, counts.length];
  if (k === 0) {
    expect(zh).toContain(`${n}个乡镇都没有可用的`);
    expect(en).toContain(`None of ${n} `);
    return;
  }
  expect(numbers(zh, /^(\d+)个乡镇中(\d+)个有/)).toEqual([n, k]);
  expect(numbers(en, /^(\d+) of (\d+) township/)).toEqual([k, n]);
  const vague = counts.filter(({ qualifier }) => !isExact(qualifier)).length;
  expect(numbers(zh, /(\d+)个不是确数/)).toEqual(vague === 0 ? [] : [vague]);
  expect(numbers(en, /(\d+) (?:is|are) not stated exactly/)).toEqual(vague === 0 ? [] : [vague]);
  expect([zh.includes('不足八成'), en.includes('fewer than 80%')]).toEqual(
    Array(2).fill(k < 0.8 * n),
  );
}

function checkSum(district: DrawnDistrict, townshipYears: Townships): void {
  const question = { indicator: 'outreach_events', area, year, townshipYears } as const;
  const { finding_zh: zh, finding_en: en } = aggregateOf(question);
  expect(`${zh}${en}`).not.toMatch(never);
  const counts = district.flatMap((reports) => reports[lastYear]?.events ?? []);
  if (counts.length === 0) {
    expect(zh).toContain('没有数值不等于为零');
    expect(en).toContain('no value does not mean zero');
    return;
  }
  const lower = counts.reduce((sum, one) => sum + one.lower, 0);
  const uppers = counts.flatMap(({ upper }: Quantity) => upper ?? []);
  const isOpen = uppers.length < counts.length;
  const upper = uppers.reduce((sum, one) => sum + one, 0);
  const low = printNumber(events, lower);
  const range = isOpen
    ? `≥${low}`
    : close(lower, upper)
      ? low
      : `${low}–${printNumber(events, upper)}`;
  expect(zh).toContain(`合计${range}${events.unit}`);
  expect(en).toContain(`together ${range}`);
  const left = district.length - counts.length;
  expect(numbers(zh, /其余(\d+)个不计入/)).toEqual(left === 0 ? [] : [left]);
}

function checkTrend(district: DrawnDistrict, townshipYears: Townships): void {
  const trend = trendOf({
    indicator: 'mediation_success_rate',
    townships: [codeAt(0)],
    years: drawnYears,
    townshipYears: townshipYears.filter(({ township }) => township.code === codeAt(0)),
    events: [],
  });
  const { finding_zh: zh, finding_en: en } = trend;
  expect(`${zh}${en}`).not.toMatch(never);
  const shares = (district[0] ?? []).map((drawn) => trueShare(drawn));
  const known = shares.flatMap((share) => share ?? []);
  const start = known.findLastIndex(
    (one, index) => index > 0 && one.basis !== known[index - 1]?.basis,
  );
  const [first, last] = [known[Math.max(0, start)], known.at(-1)];
  const [told] = saysOne(zh, en, [
    [/上升/, / up[,;.]/],
    [/下降/, / down[,;.]/],
    [/持平/, /unchanged/],
    [/未超出随机波动/, /within chance/],
    [/增减不能判定/, /direction cannot be told/],
  ]);
  if (first === undefined || last === undefined || first === last) {
    expect(told, zh).toBeUndefined();
    return;
  }
  expect(told, zh).toBe(moveOf(first, last));
  const isFirm = first.counts && last.counts && isJudged(first) && isJudged(last);
  if (isFirm && told !== 2) {
    expect(told === 3, zh).toBe(!isBeyondChance(first.counts, last.counts));
  }
}

/** Index of what has to be said of a move. */
function moveOf(first: TrueShare, last: TrueShare): number {
  const isEqual = first.isPlain && last.isPlain && close(first.lower, last.lower);
  if (isEqual) return 2;
  const isTold = first.counts && last.counts && isJudged(first) && isJudged(last);
  if (isTold && !isBeyondChance(first.counts, last.counts)) return 3;
  if (last.lower > first.upper) return 0;
  return last.upper < first.lower ? 1 : 4;
}

function isJudged({ isTiny, isImpossible }: TrueShare): boolean {
  return !isTiny && !isImpossible;
}

function checkPeers(district: DrawnDistrict, townshipYears: Townships): void {
  const common = {
    indicator: 'mediation_success_rate',
    township: codeAt(0),
    year,
    events: [],
  } as const;
  const peers = peersAnswerOf({ ...common, townshipYears, among: 'kind' });
  const [own, ...others] = district.map((reports) => trueShare(reports[lastYear] ?? null));
  const counted = others
    .flatMap((one) => one ?? [])
    .filter((one) => one.isPlain && isJudged(one) && (own == null || one.basis === own.basis))
    .map(({ lower }) => lower)
    .sort((a, b) => a - b);
  const middle =
    ((counted[(counted.length - 1) >> 1] ?? 0) + (counted[counted.length >> 1] ?? 0)) / 2;
  const [side] = saysOne(peers.finding_zh, peers.finding_en, [
    [/；高于中位数/, /; above the median/],
    [/；低于中位数/, /; below the median/],
    [/；等于中位数/, /; equal to the median/],
    [/与中位数的高低不能判定/, /on which side of the median/],
  ]);
  const isCompared = counted.length >= 5 && own != null && isJudged(own);
  expect(side, peers.finding_zh).toBe(isCompared ? sideOf(own, middle) : undefined);
  checkTarget(own ?? null, townshipYears, common);
}

function sideOf({ lower, upper }: TrueShare, middle: number): number {
  if (close(lower, upper) && close(lower, middle)) return 2;
  if (lower > middle + 1e-12) return 0;
  return upper < middle - 1e-12 ? 1 : 3;
}

function checkTarget(
  own: TrueShare | null,
  townshipYears: Townships,
  common: Omit<Parameters<typeof peersAnswerOf>[0], 'townshipYears' | 'among'>,
): void {
  const target = { value: 0.95, label_zh: '示例', label_en: 'sample' };
  const { finding_zh: zh, finding_en: en } = peersAnswerOf({
    ...common,
    townshipYears,
    among: 'target',
    target,
  });
  expect(`${zh}${en}`).not.toMatch(never);
  const [told] = saysOne(zh, en, [
    [/数达到目标值/, /reaches the target/],
    [/未达到目标值/, /falls short of the target/],
    [/与目标值的高低不能判定/, /on which side of the target/],
  ]);
  if (own === null || !isJudged(own)) expect(told, zh).toBeUndefined();
  else expect(told, zh).toBe(own.lower >= 0.95 ? 0 : own.upper < 0.95 ? 1 : 2);
}

function checkGrade(townshipYears: Townships): void {
  const question = { area, year, peers: 'all', townshipYears, events: [] } as const;
  const { finding_zh: zh, finding_en: en } = comparabilityOf({
    ...question,
    indicator: 'mediation_success_rate',
  });
  expect(`${zh}${en}`).not.toMatch(never);
  expect(/([ABC])级/.exec(zh)?.[1]).toBe(/(?:grade|comparability) ([ABC])/i.exec(en)?.[1]);
}

it('no sentence contradicts the figures it was made of, in ten thousand random districts and both languages', () => {
  let checked = 0;
  fc.assert(
    fc.property(drawnDistrict, (district) => {
      const townshipYears = townshipYearsOf(district);
      checkRanking(district, townshipYears);
      checkSum(district, townshipYears);
      checkTrend(district, townshipYears);
      checkPeers(district, townshipYears);
      checkGrade(townshipYears);
      checked += 1;
    }),
    { seed: 4600, numRuns: states },
  );
  expect(checked).toBe(states);
  expect(said.size).toBe(12);
  expect(Math.min(...said.values())).toBeGreaterThan(20);
}, 240_000);
