import { memo } from 'react';
import { useWords } from '../../language/use-words.ts';
import { MarkedText } from './marked-text.tsx';
import styles from './sheet.module.css';
import type { LineState, Sheet } from './sheet.ts';
import { sheetWords } from './sheet-words.ts';
import type { TableBlock } from './split-blocks.ts';

interface Props extends LineState {
  readonly sheet: Sheet;
  readonly table: TableBlock;
}

/** A data table of the report as a table, its cells marked like the lines. */
export const TextTable = memo(function TextTable({ sheet, table, ...state }: Props) {
  const w = useWords(sheetWords);
  return (
    <div className={styles.tableFrame} id={`at-${table.start}`}>
      <table className={styles.table} aria-label={w.table}>
        <tbody>
          {table.rows.map((row, at) => (
            <tr key={row[0]?.start ?? at}>
              {row.map((cell, column) => (
                <td
                  // biome-ignore lint/suspicious/noArrayIndexKey: empty cells share their offset; the table never changes
                  key={`${cell.start}-${column}`}
                  data-start={cell.start}
                  className={
                    isNumber(sheet.text.slice(cell.start, cell.end)) ? 'number' : undefined
                  }
                >
                  <MarkedText sheet={sheet} span={cell} {...state} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
});

function isNumber(text: string): boolean {
  return /^[\d.,%\s]+$/.test(text) && text.trim() !== '';
}
