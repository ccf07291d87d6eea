import type { Cell, WriteSheet } from 'hucre';
import { aboutLines } from '../csv/display-csv.ts';
import type { About, Imprint } from '../tables/about.ts';
import { heightOfRow } from './lines-in-cell.ts';

const textWidth = 80;

/** What the workbook is, line by line, and a link to each of its sheets. */
export function cover(about: About, imprint: Imprint, sheets: readonly WriteSheet[]): WriteSheet {
  const lines = [
    ...(about.finding === null ? [] : [['结论', about.finding] as const]),
    ...aboutLines(about, imprint),
  ];
  const first = lines.length + 3;
  const links = sheets.map(({ name }, at) => {
    const hyperlink = { target: '', location: `'${name}'!A1`, display: name };
    const style = { font: { color: { rgb: '0563C1' }, underline: true } };
    return [`${first + at},0`, { hyperlink, style }] as const;
  });
  return {
    name: '封面',
    rows: [
      [about.title],
      [],
      ...lines.map((line) => [...line]),
      ['目录'],
      ...sheets.map(({ name }) => [name]),
    ],
    columns: [
      { width: 16, style: { alignment: { vertical: 'top' } } },
      { width: textWidth, style: { alignment: { wrapText: true, vertical: 'top' } } },
    ],
    rowDefs: new Map([
      [0, { height: 30 }],
      ...lines.map(
        ([, text], at) => [at + 2, { height: heightOfRow([{ text, width: textWidth }]) }] as const,
      ),
    ]),
    cells: new Map<string, Partial<Cell>>([
      ['0,0', { style: { font: { bold: true, size: 18 } } }],
      ...links,
    ]),
    pageSetup: {
      paperSize: 'a4',
      orientation: 'portrait',
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: 0,
    },
  };
}
