import {
  atLeast,
  exactQuantity,
  type IndicatorId,
  isExact,
  moreThanStated,
  type Quantity,
} from '@xiangjian/indicators';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Judgement } from '../answers/cell.ts';
import type { ComparedYear } from '../compared-year.ts';
import { overviewOf } from '../overview.ts';
import { profileOf } from '../profile.ts';
import { rankTownships } from '../rank-townships.ts';
import { area, type Stated, township, townshipYear } from '../testing/compared-years.ts';
import { trendOf } from '../trend.ts';

const count = fc.oneof(
  fc.constant(exactQuantity(0, 'zero')),
  fc.integer({ min: 1, max: 400 }).map((value) => exactQuantity(value)),
  fc.integer({ min: 1, max: 9 }).map((tens) => moreThanStated(tens * 10)),
  fc.constant(atLeast(50)),
);

const rate = fc.integer({ min: 0, max: 100 }).map((value) => exactQuantity(value));

const wildReport = fc.record(
  {
    disputes_resolved: count,
    disputes_accepted: count,
    disputes_screened: count,
    mediation_success_rate_stated: rate,
    outreach_events: count,
    adviser_covered_villages: count,
    villages_total: count,
  },
  { requiredKeys: [] },
);

/** A report whose rate can be judged, often the same as its neighbours', sometimes far from it. */
const comparableReport = fc
  .tuple(fc.constantFrom(40, 150, 400), fc.constantFrom(0, 0.7, 0.95, 0.95, 0.95, 1), count)
  .map(([n, share, events]) => ({
    disputes_accepted: exactQuantity(n),
    disputes_resolved: exactQuantity(Math.round(n * share)),
    outreach_events: events,
  }));

const report: fc.Arbitrary<Record<string, Quantity | undefined>> = fc.oneof(
  { weight: 3, arbitrary: comparableReport },
  { weight: 2, arbitrary: wildReport },
);

const published = fc.constantFrom('2024-02-01', '2024-03-31', '2024-04-01', '2024-06-30', null);

const oneTownship = fc.tuple(fc.option(report, { freq: 6 }), published);

/** A county of up to twelve townships in one year, with every sort of gap. */
const county = fc
  .array(oneTownship, { maxLength: 12 })
  .map((townships) =>
    townships.map(([stated, publishedOn], index) =>
      townshipYear(index + 1, cleaned(stated), { publishedOn }),
    ),
  );

function cleaned(stated: Record<string, Quantity | undefined> | null): Stated | null {
  return stated;
}

const never = /NaN|null|undefined|Infinity|未开展|错误|-0(?![.\d-])/;

function numbers(text: string, pattern: RegExp): number[] {
  const found = pattern.exec(text);
  return found === null ? [] : found.slice(1).map(Number);
}

function withJudgement(rows: readonly { judgement: Judgement }[], wanted: Judgement): number {
  return rows.filter(({ judgement }) => judgement === wanted).length;
}

const rank = (indicator: IndicatorId, townshipYears: readonly ComparedYear[]) =>
  rankTownships({ indicator, area, year: 2023, peers: 'all', townshipYears });

describe('a sentence never contradicts its data', () => {
  it('ranking of a judged share', () => {
    fc.assert(
      fc.property(county, (townshipYears) => {
        const {
          rows,
          finding_zh: zh,
          finding_en: en,
        } = rank('mediation_success_rate', townshipYears);
        expect(`${zh}${en}`).not.toMatch(never);
        if (rows.length === 0) return;
        const valued = rows.filter(({ lower }) => lower !== null);
        if (valued.length === 0) {
          expect(zh).toContain('没有数值不等于为零');
          return;
        }
        expect(numbers(zh, /^(\d+)个乡镇中(\d+)个有/)).toEqual([rows.length, valued.length]);
        const vague = valued.filter(({ qualifier }) => qualifier !== null && !isExact(qualifier));
        expect(zh.includes('不是确数')).toBe(vague.length > 0);
        expect(zh.includes('不足八成')).toBe(valued.length < 0.8 * rows.length);
        const at = (level: '95' | '998') =>
          ([`worse_${level}`, `better_${level}`] as const).map((side) => withJudgement(rows, side));
        const clearly = at('998').some((count) => count > 0);
        const [worse = 0, better = 0] = at(clearly ? '998' : '95');
        expect(zh.includes('（95%）')).toBe(!clearly && worse + better > 0);
        expect(numbers(zh, /(\d+)个低于比较对象/)).toEqual(worse === 0 ? [] : [worse]);
        expect(numbers(zh, /(\d+)个高于比较对象/)).toEqual(better === 0 ? [] : [better]);
        expect(numbers(en, /(\d+) (?:is|are) below the peers/)).toEqual(worse === 0 ? [] : [worse]);
        const judged = rows.length - withJudgement(rows, 'not_judged');
        expect(numbers(zh, /可评判的(\d+)个/)).toEqual(judged === 0 ? [] : [judged]);
        expect(zh.includes('不作评判')).toBe(judged === 0);
        const bases = new Set(valued.map(({ basis }) => basis));
        expect(zh.includes('口径之间不互相比较')).toBe(bases.size > 1);
      }),
      { seed: 4200, numRuns: 120 },
    );
  });

  it('ranking of a volume: described, never praised', () => {
    fc.assert(
      fc.property(county, (townshipYears) => {
        const { rows, finding_zh: zh, finding_en: en } = rank('outreach_events', townshipYears);
        expect(`${zh}${en}`).not.toMatch(never);
        expect(zh).not.toMatch(/优于|弱于|低于|高于|随机波动/);
        const valued = rows.filter(({ lower }) => lower !== null);
        expect(zh.includes('只作描述，不评好坏')).toBe(valued.length > 0);
        const zeros = valued.filter(({ upper }) => upper === 0).length;
        if (zeros > 0) expect(zh).toMatch(/[从为]0场次/);
      }),
      { seed: 4201, numRuns: 120 },
    );
  });

  it('overview', () => {
    fc.assert(
      fc.property(county, (townshipYears) => {
        const answer = overviewOf({
          area,
          year: 2023,
          years: [2023],
          townshipYears,
          brokenIn: new Map(),
        });
        const { finding_zh: zh, detail_zh: detail, finding_en: en, detail_en } = answer;
        expect(`${zh}${detail}${en}${detail_en}`).not.toMatch(never);
        const reports = townshipYears.filter(({ hasReport }) => hasReport);
        const inTime = reports.filter(
          ({ publishedOn }) => (publishedOn ?? '9') < '2024-04-01',
        ).length;
        if (townshipYears.length === 0) return;
        if (inTime === townshipYears.length)
          expect(zh).toContain(`${inTime}个乡镇都按时公开了报告`);
        else
          expect(numbers(zh, /^(\d+)个乡镇中(\d+)个按时/)).toEqual([townshipYears.length, inTime]);
        const late = reports.filter(
          ({ publishedOn }) => (publishedOn ?? '0') >= '2024-04-01',
        ).length;
        expect(numbers(zh, /(\d+)个逾期/)).toEqual(late === 0 ? [] : [late]);
        const missing = townshipYears.length - reports.length;
        expect(numbers(zh, /(\d+)个未见公开/)).toEqual(missing === 0 ? [] : [missing]);
        expect(answer.look_at.filter(({ kind }) => kind === 'missing_report')).toHaveLength(
          missing,
        );
        const { rows } = rank('mediation_success_rate', townshipYears);
        const judged = rows.length - withJudgement(rows, 'not_judged');
        expect(numbers(zh, /可评判的(\d+)个/)).toEqual(judged === 0 ? [] : [judged]);
        const left = numbers(detail, /(\d+)个不参与/);
        expect(left).toEqual(judged === 0 || judged === rows.length ? [] : [rows.length - judged]);
        const reasons = /（(.*)）/.exec(detail)?.[1]?.match(/\d+/g)?.map(Number) ?? [];
        expect(reasons.reduce((sum, one) => sum + one, 0)).toBe(left[0] ?? 0);
      }),
      { seed: 4202, numRuns: 120 },
    );
  });

  it('trend of one township', () => {
    const course = fc.array(fc.option(report, { freq: 4 }), { minLength: 1, maxLength: 5 });
    fc.assert(
      fc.property(
        course,
        fc.constantFrom<IndicatorId>('mediation_success_rate', 'outreach_events'),
        (reports, indicator) => {
          const years = reports.map((_, index) => 2019 + index);
          const townshipYears = reports.map((stated, index) =>
            townshipYear(1, cleaned(stated), { year: 2019 + index }),
          );
          const {
            series,
            finding_zh: zh,
            finding_en: en,
          } = trendOf({
            indicator,
            townships: [township(1).code],
            years,
            townshipYears,
            events: [],
          });
          expect(`${zh}${en}`).not.toMatch(never);
          const points = series[0]?.points ?? [];
          const [first, last] = numbers(zh, /”(\d{4})年为.*?，(\d{4})年为/);
          if (first === undefined) {
            expect(zh).not.toMatch(/上升|下降|持平/);
            return;
          }
          const [before, after] = [first, last].map((year) =>
            points.find((point) => point.year === year),
          );
          const inside = points.filter(({ year }) => year > first && year <= (last ?? 0));
          expect(inside.every((point) => point.break_before === null)).toBe(true);
          if (zh.includes('上升'))
            expect(after?.lower).toBeGreaterThan(before?.upper ?? Number.NaN);
          if (zh.includes('下降')) expect(after?.upper).toBeLessThan(before?.lower ?? Number.NaN);
          if (zh.includes('持平')) expect(after?.value).toBe(before?.value);
          const gaps = points.filter(({ lower }) => lower === null);
          for (const { year } of gaps)
            expect(zh).toMatch(new RegExp(`${year}年(未提及|未公开报告|不适用|—)`));
          expect(zh.includes('不作比较')).toBe(points.some((point) => point.break_before !== null));
        },
      ),
      { seed: 4203, numRuns: 300 },
    );
  });

  it('profile', () => {
    const isJudged = ({ judgement }: { readonly judgement: Judgement }) =>
      judgement !== 'not_judged';
    fc.assert(
      fc.property(
        county.filter((list) => list.length > 0),
        (townshipYears) => {
          const code = township(1).code;
          const {
            rows,
            finding_zh: zh,
            finding_en: en,
          } = profileOf({
            township: code,
            area,
            year: 2023,
            peers: 'all',
            townshipYears,
            events: [],
          });
          expect(`${zh}${en}`).not.toMatch(never);
          if (!townshipYears[0]?.hasReport) {
            expect(zh).toContain('没有数值不等于为零');
            return;
          }
          const at = (level: '95' | '998') =>
            ([`worse_${level}`, `better_${level}`] as const).map((side) =>
              withJudgement(rows, side),
            );
          const clearly = at('998').some((count) => count > 0);
          const [worse = 0, better = 0] = at(clearly ? '998' : '95');
          expect(zh.includes('（95%）')).toBe(!clearly && worse + better > 0);
          expect(zh.includes('都未超出')).toBe(
            !clearly && worse + better === 0 && rows.some(isJudged),
          );
          expect(numbers(zh, /(\d+)项弱于比较对象/)).toEqual(worse === 0 ? [] : [worse]);
          expect(numbers(zh, /(\d+)项优于比较对象/)).toEqual(better === 0 ? [] : [better]);
        },
      ),
      { seed: 4204, numRuns: 80 },
    );
  });
});
