import { useWords } from '../../language/use-words.ts';
import type { DiffRow } from './change-diff.ts';
import styles from './correction.module.css';
import { correctionWords } from './correction-words.ts';

/** What a change made different, field by field, folded until asked for. */
export function ChangeDiffTable({ rows }: { readonly rows: readonly DiffRow[] }) {
  const w = useWords(correctionWords);
  if (rows.length === 0) return null;
  return (
    <details className={styles.diff}>
      <summary>{w.diff}</summary>
      <table>
        <thead>
          <tr>
            <td />
            <th scope="col">{w.was}</th>
            <th scope="col">{w.became}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ field, was, became }) => (
            <tr key={field}>
              <th scope="row">{w.fields[field]}</th>
              <td>
                <del>{was}</del>
              </td>
              <td>
                <ins>{became}</ins>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
}
