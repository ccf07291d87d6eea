import type { ObservationView, ReportSummary, Township } from '@xiangjian/contract';
import { catalogue } from '@xiangjian/indicators';
import { parse } from 'csv-parse/sync';
import { expect, it } from 'vitest';
import { csvOf } from '../csv/csv.ts';
import { observationColumnsAt } from '../csv/observation-csv.ts';
import { csvOfAnswer } from '../testing/csv-of-answer.ts';
import { divisionsTables } from './divisions-tables.ts';
import { indicatorsTables } from './indicators-tables.ts';
import { reportsTables } from './reports-tables.ts';
import { tableOf } from './table.ts';

const records = (csv: string): Record<string, string>[] => parse(csv, { columns: true, bom: true });
const plain = { bom: false };

const township: Township = {
  code: '990101101',
  name: '=示例镇',
  kind: '镇',
  county: '示例区',
  fictional: true,
};

const observation: ObservationView = {
  township,
  year: 2023,
  indicator: 'disputes_screened',
  indicator_label: '排查矛盾纠纷',
  unit: '件',
  printed: '400余',
  value: 400,
  lower: 400,
  upper: 499,
  qualifier: 'at_least',
  status: 'reported',
  basis: null,
  period: 'year',
  confidence: 0.97,
  scope: 'township',
  rule: 'mediation/screened',
  evidence: { start: 120, end: 131, text: '排查矛盾纠纷\n400余件' },
  correction_id: null,
  report_id: 7,
  report_title: '=示例报告',
  report_url: null,
  report_sha256: 'ab12',
};

function observationsCsv(observations: readonly ObservationView[], bom = false): string {
  return csvOf(tableOf(observationColumnsAt('版本7'), observations), { bom });
}

it('observations carry bounds, quote and place', () => {
  const [row] = records(observationsCsv([observation], true));
  expect(row).toMatchObject({
    '序号(no)': '1',
    '乡镇代码(township_code)': '990101101000',
    '乡镇(township)': "'=示例镇",
    '原文写法(as_written)': '400余',
    '下限(lower)': '400',
    '上限(upper)': '499',
    '原文(evidence)': '排查矛盾纠纷\n400余件',
    '原文起点(evidence_start)': '120',
    '统计范围(scope_label)': '本乡镇',
    '报告标题(report_title)': "'=示例报告",
    '报告校验值(report_sha256)': 'ab12',
    '数据版本(release)': '版本7',
  });
});

it('a cell without a number keeps its reason', () => {
  const silent: ObservationView = {
    ...observation,
    printed: null,
    value: null,
    lower: null,
    upper: null,
    qualifier: null,
    status: 'not_mentioned',
    evidence: null,
  };
  const [row] = records(observationsCsv([silent]));
  expect(row).toMatchObject({
    '值(value)': '',
    '状态(status_label)': '未提及',
    '显示(printed)': '未提及',
  });
});

it('divisions, reports and the catalogue', () => {
  const division = {
    code: '990101',
    name: '示例区',
    level: 'county',
    kind: null,
    parent: '9901',
    path: ['示例省', '示例市', '示例区'],
    fictional: true,
    valid_from: null,
    valid_to: null,
  } as const;
  expect(
    records(csvOfAnswer(divisionsTables([{ ...division, path: [...division.path] }]), plain))[0],
  ).toMatchObject({
    '区划代码(division_code)': '990101000000',
    '短代码(code)': '990101',
    '全称(path)': '示例省/示例市/示例区',
  });
  const report: ReportSummary = {
    id: 7,
    township,
    year: 2023,
    title: '+报告',
    genre: 'rule_of_law',
    nature: 'sample',
    published_on: null,
    file_name: 'a.html',
    imported_at: '2026-01-01T00:00:00Z',
    observations: 12,
    checks: 0,
    superseded: false,
  };
  expect(records(csvOfAnswer(reportsTables([report]), plain))[0]).toMatchObject({
    '标题(title)': "'+报告",
    '提请核实数(checks)': '0',
    '公开日期(published_on)': '',
  });
  const [entry] = catalogue;
  if (entry === undefined || entry.kind === 'derived')
    throw new RangeError('an observed row leads');
  const rows = records(
    csvOfAnswer(
      indicatorsTables([
        {
          id: entry.id,
          label_zh: entry.labelZh,
          label_en: entry.labelEn,
          unit: entry.unit,
          scale: 'number',
          kind: entry.kind,
          tier: entry.tier,
          polarity: entry.polarity,
          dimension: entry.dimension,
          own: false,
          definition_zh: entry.definitionZh,
          definition_en: entry.definitionEn,
          formula: null,
          formula_en: null,
          min: entry.min,
          max: entry.max,
          include: [...entry.include],
          include_en: [...entry.includeEn],
          exclude: [...entry.exclude],
          exclude_en: [...entry.excludeEn],
        },
      ]),
      plain,
    ),
  );
  expect(rows[0]).toMatchObject({
    '指标代码(indicator)': entry.id,
    '合理下限(min)': '0',
    '英文定义(definition_en)': entry.definitionEn,
    '计入（英文）(include_en)': entry.includeEn.join('; '),
  });
});
