import type { LedgerPreview } from '@xiangjian/contract';
import { indicatorById, isIndicatorId, printCell } from '@xiangjian/indicators';
import { useLanguage } from '../../language/use-language.ts';
import { useWords } from '../../language/use-words.ts';
import { gridMarks } from './grid-marks.ts';
import { ledgerWords } from './ledger-words.ts';
import styles from './ledgers.module.css';

/** The table as it stands in the file, each cell coloured by what is made of it and named by its address. */
export function LedgerGrid({ preview }: { readonly preview: LedgerPreview }) {
  const w = useWords(ledgerWords);
  const language = useLanguage();
  const { grid, columns, map, rows, sheets } = preview;
  const marks = gridMarks(preview, {
    figure: (id, cell) => {
      if (!isIndicatorId(id)) return id;
      const entry = indicatorById(id);
      const label = language === 'zh' ? entry.labelZh : entry.labelEn;
      return `${label} ${printCell(entry, cell, language)} ${entry.unit}`;
    },
    stored: ({ indicator, stored }) =>
      stored === null || !isIndicatorId(indicator)
        ? ''
        : w.storedIs(printCell(indicatorById(indicator), stored, language)),
    problem: ({ message, message_en }) => (language === 'zh' ? message : message_en),
  });
  const kinds = new Map(rows.map(({ row, kind }) => [row, kind]));
  const all = sheets.find(({ name }) => name === map.sheet)?.rows ?? grid.length;
  return (
    <>
      <ul className={styles.legend}>
        {(['figure', 'other', 'problem'] as const).map((look) => (
          <li key={look} data-look={look}>
            {{ figure: w.legendFigure, other: w.legendOther, problem: w.legendProblem }[look]}
          </li>
        ))}
      </ul>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard */}
      <section className={styles.gridBox} tabIndex={0} aria-label={w.asInFile}>
        <table className={styles.grid}>
          <thead>
            <tr>
              <th scope="col">{w.row}</th>
              {columns.map(({ column }) => (
                <th key={column} scope="col">
                  {column}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {grid.map((cells, at) => {
              const row = at + 1;
              const isHeading = row >= map.headings.from && row <= map.headings.to;
              const kind = isHeading ? 'heading' : (kinds.get(row) ?? 'before');
              return (
                <tr key={row} data-kind={kind}>
                  <th scope="row">{row}</th>
                  {columns.map(({ column }, x) => {
                    const mark = marks.get(`${column}${row}`);
                    return (
                      <td
                        key={column}
                        data-address={`${column}${row}`}
                        data-look={mark?.look}
                        title={mark === undefined ? undefined : `${column}${row} ${mark.hint}`}
                      >
                        {cells[x]}
                      </td>
                    );
                  })}
                </tr>
              );
            })}
          </tbody>
        </table>
      </section>
      {all > grid.length && <p className={styles.fine}>{w.moreRows(all - grid.length)}</p>}
    </>
  );
}
