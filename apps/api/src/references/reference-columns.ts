/** The columns of a table of reference values, each by the headings under which districts keep it; the first is ours. */
export const referenceColumns = {
  indicator: ['指标', '指标名称', '指标代码', 'indicator'],
  area: ['范围', '适用范围', '范围代码', '地区', '适用地区', 'area'],
  kind: ['乡镇类型', '类型', 'kind'],
  from: ['起始年度', '起始年份', '起始年', 'from'],
  to: ['截止年度', '截止年份', '终止年度', '截止年', 'to'],
  years: ['年度', '年份', '适用年度', 'years'],
  value: ['参考值', '目标值', '标准值', '计划值', '数值', 'value'],
  unit: ['单位', 'unit'],
  nature: ['性质', '类别', 'nature'],
  source_title: ['依据', '依据文件', '出处', '来源', 'source', 'source_title'],
  source_url: ['依据网址', '网址', '链接', 'url', 'source_url'],
  source_date: ['依据日期', '发文日期', '文件日期', 'date', 'source_date'],
  note: ['说明', '备注', 'note'],
} as const;

export type ReferenceColumn = keyof typeof referenceColumns;

/** Those that a blank table has, in order: a span of years takes two columns there. */
export const templateHeadings: readonly string[] = Object.entries(referenceColumns)
  .filter(([name]) => name !== 'years')
  .map(([, [heading]]) => heading);

/** The column that a heading stands for; null for another one. Blanks and what stands in brackets say nothing. */
export function columnOfHeading(heading: string): ReferenceColumn | null {
  const plain = heading
    .normalize('NFKC')
    .replace(/\(.*?\)|\s/g, '')
    .toLowerCase();
  for (const [name, headings] of Object.entries(referenceColumns)) {
    if ((headings as readonly string[]).includes(plain)) return name as ReferenceColumn;
  }
  return null;
}
