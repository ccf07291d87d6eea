import type { ReportingArea, ReportSummary } from '@xiangjian/contract';
import { sampleTownship } from './sample-cells.ts';

/** The fictional district, with reports of two years. */
export const sampleArea: ReportingArea = {
  code: '990101',
  name: '示例区',
  level: 'county',
  fictional: true,
  townships: 20,
  reports: 3,
  years: [2022, 2023],
};

/** A stored report of one township of it. */
export function sampleReport(id: number, year: number): ReportSummary {
  return {
    id,
    township: sampleTownship(id),
    year,
    title: '报告',
    genre: 'rule_of_law',
    nature: 'sample',
    published_on: null,
    file_name: 'a.html',
    imported_at: '2024-04-01T00:00:00Z',
    observations: 1,
    checks: 0,
    superseded: false,
  };
}
