import { describe, expect, it } from 'vitest';
import { area, township } from '../testing/compared-years.ts';
import { compositeOf } from './composite.ts';
import { district, manyChapters } from './testing/districts.ts';
import { chapterOf, manual, schemeOf, success } from './testing/schemes.ts';

describe('blind mode', () => {
  const marks = { [township(2).code]: 50 };
  const scheme = schemeOf([...manyChapters(2, 6), chapterOf('m', [manual(marks), success])], {
    weights_locked: false,
  });

  it('lets neither a name nor a code of a township out', () => {
    const townshipYears = district(12);
    const blind = compositeOf({ scheme, area, year: 2023, peers: 'all', townshipYears });
    const text = JSON.stringify(blind);
    for (const { township: own } of townshipYears) {
      expect(text).not.toContain(own.name);
      expect(text).not.toContain(own.code);
    }
    expect(blind.names_hidden).toBe(true);
    expect(blind.groups.flatMap(({ rows }) => rows.flatMap(({ items }) => items))).toEqual([]);
  });

  it('keeps aliases when weights move, and the numbers when names are shown', () => {
    const question = { area, year: 2023, peers: 'all', townshipYears: district(12) } as const;
    const before = compositeOf({ ...question, scheme });
    const moved = {
      ...scheme,
      chapters: scheme.chapters.map((one) => ({ ...one, weight: 1 + one.items.length })),
    };
    const aliases = (composite: typeof before) =>
      composite.groups.flatMap(({ rows }) => rows.map(({ alias }) => alias)).sort();
    expect(aliases(compositeOf({ ...question, scheme: moved }))).toEqual(aliases(before));
    const shown = compositeOf({ ...question, scheme: { ...scheme, weights_locked: true } });
    const numbers = (composite: typeof before) =>
      composite.groups.flatMap(({ rows }) => rows.map(({ index, rank_low }) => [index, rank_low]));
    expect(numbers(shown).toSorted()).toEqual(numbers(before).toSorted());
  });
});

describe('groups', () => {
  it('rank each kind among itself', () => {
    const question = { area, year: 2023, peers: 'kind', townshipYears: district(9) } as const;
    const { groups } = compositeOf({ ...question, scheme: schemeOf(manyChapters(2, 5)) });
    expect(groups.map(({ label, n_scored }) => [label, n_scored])).toEqual([
      ['镇', 6],
      ['乡', 3],
    ]);
    for (const { rows } of groups) expect(rows[0]?.rank).toBe(1);
  });

  it('say what moves ranks, unless told not to', () => {
    const question = { area, year: 2023, peers: 'all', townshipYears: district(10) } as const;
    const scheme = schemeOf(manyChapters(2, 6));
    const { groups, method } = compositeOf({ ...question, scheme });
    expect(method.sensitivity_runs).toBe(500 * 7);
    const total = groups[0]?.sensitivity.reduce((sum, factor) => sum + (factor.total ?? 0), 0);
    // Factors that act together are counted by each of them: totals add up to one at least.
    expect(total).toBeGreaterThan(0.9);
    const quick = compositeOf({ ...question, scheme, withSensitivity: false });
    expect(quick.groups[0]?.sensitivity).toEqual([]);
    expect(quick.groups[0]?.rows).toEqual(groups[0]?.rows);
  });
});

describe('the finding', () => {
  const question = { area, year: 2023, peers: 'all', withSensitivity: false } as const;

  it('says how many are scored, by what, and how firm the order is, and names nobody', () => {
    const scheme = schemeOf(manyChapters(2, 5));
    const townshipYears = district(8);
    const { finding_zh, finding_en, groups } = compositeOf({ ...question, scheme, townshipYears });
    const firm = groups[0]?.robust_pairs.length;
    expect(finding_zh).toContain('测试县2023年按测试“测试方案”计分，8个乡镇中8个可计分');
    expect(finding_zh).toContain(`28对乡镇里${firm}对的先后不随权重改变`);
    expect(finding_en).toContain('by scheme test 1: 8 of 8 townships can be scored');
    const named = { ...scheme, title_en: 'Test scheme', label_en: 'Test, not official' };
    expect(compositeOf({ ...question, scheme: named, townshipYears }).finding_en).toContain(
      'by “Test scheme” (Test, not official): 8 of 8',
    );
    for (const { township: own } of townshipYears) expect(finding_zh).not.toContain(own.name);
  });

  it('warns of few, of nobody to rank, and of names that are hidden', () => {
    const scheme = schemeOf([chapterOf('m', [manual({ [township(1).code]: 50 })])], {
      weights_locked: false,
    });
    const { finding_zh } = compositeOf({ ...question, scheme, townshipYears: district(3) });
    expect(finding_zh).toContain('可计分的不足八成，名次仅供参考');
    expect(finding_zh).toContain('可计分的不足两个，不排名次');
    expect(finding_zh).toContain('权重尚未锁定，乡镇名称不显示');
  });
});
