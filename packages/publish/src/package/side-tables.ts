import { indicatorById, isIndicatorId } from '@xiangjian/indicators';
import type { PackageField } from './package-fields.ts';
import { plainCsv } from './plain-csv.ts';

/** A table of a package beside its data: fields, and the text of its CSV. */
export interface SideTable {
  readonly name: string;
  readonly fields: readonly PackageField[];
  readonly key: string;
  readonly csv: string;
}

interface TownshipLine {
  readonly code: string;
  readonly name: string;
  readonly kind: string;
  readonly county: string;
  readonly fictional: boolean;
}

/** A report as a package lists it. */
export interface ReportLine {
  readonly id: number;
  readonly township: string;
  readonly year: number;
  readonly title: string;
  readonly publishedOn: string | null;
  readonly sourceUrl: string | null;
  readonly sha256: string;
}

const text = (name: string, title: string): PackageField => ({ name, title, type: 'string' });

/** The townships of the data, one a line. */
export function townshipTable(townships: readonly TownshipLine[]): SideTable {
  const fields = [
    text('township_code', '乡镇代码'),
    text('township', '乡镇'),
    text('kind', '类型'),
    text('county', '县区'),
    text('fictional', '示例'),
  ];
  const rows = townships.map(({ code, name, kind, county, fictional }) => [
    code.padEnd(12, '0'),
    name,
    kind,
    county,
    fictional ? '是' : '否',
  ]);
  return side('townships', fields, rows);
}

/** The reports of the data, one a line. */
export function reportTable(reports: readonly ReportLine[]): SideTable {
  const fields: PackageField[] = [
    { name: 'report_id', title: '报告编号', type: 'integer' },
    text('township_code', '乡镇代码'),
    { name: 'year', title: '年度', type: 'integer' },
    text('report_title', '报告标题'),
    { name: 'published_on', title: '公开日期', type: 'date' },
    text('report_url', '报告网址'),
    text('report_sha256', '报告校验值'),
  ];
  const rows = reports.map((one) => [
    one.id,
    one.township.padEnd(12, '0'),
    one.year,
    one.title,
    one.publishedOn,
    one.sourceUrl,
    one.sha256,
  ]);
  return side('reports', fields, rows);
}

/** The indicators of the data with their definitions, one a line. */
export function indicatorTable(ids: readonly string[]): SideTable {
  const fields = [
    text('indicator', '指标代码'),
    text('indicator_label', '指标'),
    text('label_en', '英文名'),
    text('unit', '单位'),
    text('kind', '种类'),
    text('definition', '定义'),
    text('definition_en', '英文定义'),
  ];
  const rows = ids.filter(isIndicatorId).map((id) => {
    const { labelZh, labelEn, unit, kind, definitionZh, definitionEn } = indicatorById(id);
    return [id, labelZh, labelEn, unit, kind, definitionZh, definitionEn];
  });
  return side('indicators', fields, rows);
}

function side(
  name: string,
  fields: readonly PackageField[],
  rows: readonly (readonly (string | number | null)[])[],
): SideTable {
  const names = fields.map((field) => field.name);
  return { name, fields, key: names[0] ?? '', csv: plainCsv(names, rows) };
}
