import { readFileSync } from 'node:fs';
import { readDocument } from '@xiangjian/documents';
import { extractReport } from '@xiangjian/extract';
import { describe, expect, it } from 'vitest';

const file = new URL('../../data/restated/520203109-新窑镇-2023.txt', import.meta.url);
const found = extractReport(await readDocument(readFileSync(file)));

describe('the restated report', () => {
  it('says that it is restated, and of what', () => {
    expect(found.identity).toMatchObject({
      nature: 'restated',
      township: '新窑镇',
      county: '六枝特区',
      year: 2023,
      publishedOn: '2024-03-21',
    });
  });

  it('carries the ten figures of the published one and no others', () => {
    const stated = found.observations
      .filter(({ indicator }) => indicator !== 'administrative_villages')
      .map(({ indicator, lower, upper }) => [indicator, lower, upper]);
    expect(stated).toEqual([
      ['contracts_reviewed', 6, 6],
      ['adviser_covered_villages', 14, 14],
      ['mediation_committees', 15, 15],
      ['mediators_full_time', 7, 7],
      ['mediators_part_time', 117, 117],
      ['disputes_screened', 400, 499],
      ['disputes_resolved', 305, 305],
      ['outreach_events', 9, 9],
      ['materials_distributed', 4000, 4999],
      ['audience_reached', 3000, 3999],
    ]);
    expect(found.untaken).toEqual([]);
  });

  it('names eight problems and three plans', () => {
    expect(found.problems.map(({ theme }) => theme)).toEqual([
      'awareness',
      'coordination',
      'outreach_monotony',
      'culture_sites',
      'culture_sites',
      'cadre_rule_of_law_capacity',
      'study_initiative',
      'administration_by_law',
    ]);
    expect(found.plans.map(({ theme }) => theme)).toEqual([
      'awareness',
      'study_initiative',
      'outreach_monotony',
    ]);
  });
});
