import { words } from '../language/words.ts';

export const downloadDataWords = words(
  {
    open: '数据文件',
    title: '本范围的全部数字，每行一格',
    csv: 'CSV',
    csvFor: '含出处、范围、口径，分析用',
    gb: 'CSV（GB18030）',
    gbFor: '给只认国标编码的旧软件',
    xlsx: 'Excel',
    xlsxFor: '十万行以内，含口径和证据',
    parquet: 'Parquet',
    parquetFor: '给 R、Python、DuckDB',
    zip: '数据包（ZIP）',
    zipFor: '含报告原件和说明，可导入另一台乡鉴',
  },
  {
    open: 'Data files',
    title: 'All figures of this scope, a cell a row',
    csv: 'CSV',
    csvFor: 'with evidence, bounds and definitions, for analysis',
    gb: 'CSV (GB18030)',
    gbFor: 'for old software that reads the national encoding only',
    xlsx: 'Excel',
    xlsxFor: 'up to 100,000 rows, with definitions and evidence',
    parquet: 'Parquet',
    parquetFor: 'for R, Python, DuckDB',
    zip: 'Data package (ZIP)',
    zipFor: 'with reports and description; another Xiangjian can import it',
  },
);
