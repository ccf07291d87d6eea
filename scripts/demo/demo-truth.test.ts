import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { readDocument } from '@xiangjian/documents';
import { type Extraction, extractReport } from '@xiangjian/extract';
import { describe, expect, it } from 'vitest';
import type { TrueReport } from './truth.ts';

const folder = new URL('../../data/demo/', import.meta.url);
const reports = readFileSync(new URL('truth.jsonl', folder), 'utf8')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line) as TrueReport);

/** What must be kept: shares of 0..1 over all reports of the sample district. */
const floors = { precision: 0.99, recall: 0.975, themes: 0.98 };

const read = await Promise.all(
  reports.map(async (truth) => {
    const bytes = readFileSync(new URL(truth.file, folder));
    return { truth, found: extractReport(await readDocument(bytes, basename(truth.file))) };
  }),
);

describe('extraction of the sample district', () => {
  it('knows whose report each is, of which year, and that it is a sample', () => {
    for (const { truth, found } of read) {
      expect(found.identity).toMatchObject({
        township: truth.township,
        county: '示例区',
        year: truth.year,
        publishedOn: truth.published_on,
        nature: 'sample',
        genre: 'rule_of_law',
      });
    }
  });

  it('states what the model stated, bounds, qualifier and period included', () => {
    const scores = read.map(({ truth, found }) => agreement(truth, found));
    const sum = (of: 'right' | 'found' | 'stated') =>
      scores.reduce((total, score) => total + score[of], 0);
    expect(sum('stated')).toBeGreaterThan(3000);
    expect(sum('right') / sum('found')).toBeGreaterThanOrEqual(floors.precision);
    expect(sum('right') / sum('stated')).toBeGreaterThanOrEqual(floors.recall);
  });

  it('codes problems and plans by the themes they were written for', () => {
    const pairs = read.flatMap(({ truth, found }) =>
      (['problems', 'plans'] as const).flatMap((part) => {
        const coded = found[part].flatMap(({ theme, also }) => [theme, ...also]);
        return truth[part].map((theme) => coded.includes(theme));
      }),
    );
    const share = pairs.filter((hit) => hit).length / pairs.length;
    expect(share).toBeGreaterThanOrEqual(floors.themes);
  });

  it('asks about what does not add up', () => {
    const asked = (code: string, year: number) =>
      read
        .find(({ truth }) => truth.code === code && truth.year === year)
        ?.found.checks.map(({ name }) => name);
    expect(asked('990101102', 2023)).toContain('stated_rate');
    expect(asked('990101111', 2024)).toContain('part_of_whole');
  });
});

function agreement(truth: TrueReport, found: Extraction) {
  const headlines = found.observations.filter(({ headline }) => headline);
  const right = truth.observations.filter((stated) =>
    headlines.some(
      (read) =>
        read.indicator === stated.indicator &&
        read.value === stated.value &&
        read.lower === stated.lower &&
        read.upper === stated.upper &&
        read.qualifier === stated.qualifier &&
        read.period === stated.period,
    ),
  );
  return { right: right.length, found: headlines.length, stated: truth.observations.length };
}
